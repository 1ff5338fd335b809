/**
 * What a person reads of one life: its lines as sentences, the chain of one root event, two lives side by side. What is told
 * is decided in the view models; writing it out is apart. May touch what experiment tells of a life.
 */
@NullMarked
package glasshouse.views.life;

import org.jspecify.annotations.NullMarked;
