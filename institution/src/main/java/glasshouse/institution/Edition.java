package glasshouse.institution;

/**
 * Dates a regime: from a day on it holds, until the next edition's day.
 *
 * @param from first day; 0 for the regime that a run starts with
 * @param settings the regime
 */
public record Edition(int from, InstitutionSettings settings) {}
