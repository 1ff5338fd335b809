/**
 * What a followed person's life says of the roll-out: the week in which the city begins to score its people.
 */
@NullMarked
package glasshouse.observation.rollout;

import org.jspecify.annotations.NullMarked;
