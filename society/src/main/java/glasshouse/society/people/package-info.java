/**
 * The society's columns of one district: what people are and how they have been treated. Conduct reads them, response
 * writes the treatment, and nothing here imports either.
 */
@NullMarked
package glasshouse.society.people;

import org.jspecify.annotations.NullMarked;
