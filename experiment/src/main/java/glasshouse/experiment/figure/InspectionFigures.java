package glasshouse.experiment.figure;

/**
 * What inspections of one kind came to.
 *
 * @param inspection name of the audit
 * @param done inspections in all weeks
 * @param found those that found something
 * @param foundWrongly of these, those that found what the firm had not done
 */
public record InspectionFigures(String inspection, long done, long found, long foundWrongly) {}
