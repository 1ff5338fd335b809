/**
 * Risk models: people divided into cells by where they live and what they are, records counted by cell, and where the week's
 * inspections go. Reads traits and counts of records; never an act, never the truth behind a record.
 */
@NullMarked
package glasshouse.institution.prediction;

import org.jspecify.annotations.NullMarked;
