/**
 * What people think of the system and what they say of it: trust in firms, private approval from what the system does to them and
 * what they know of it, answers that fear changes, and who opposes it openly. Reads what treatment did to people; approval reads no
 * income, education, age or residence.
 */
@NullMarked
package glasshouse.society.opinion;

import org.jspecify.annotations.NullMarked;
