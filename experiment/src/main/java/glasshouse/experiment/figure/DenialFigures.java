package glasshouse.experiment.figure;

/**
 * What became of requests of one kind.
 *
 * @param request name of the kind
 * @param asked requests in all weeks
 * @param refused those refused
 */
public record DenialFigures(String request, long asked, long refused) {}
