/**
 * The synthetic people: households first, then the adults in them, made from published marginals and a seed. A person is
 * one packed int ({@link glasshouse.society.population.Traits}); children are a trait of their household. May touch the
 * kernel and the settings reader; knows nothing of ties, conduct or institutions.
 */
@NullMarked
package glasshouse.society.population;

import org.jspecify.annotations.NullMarked;
