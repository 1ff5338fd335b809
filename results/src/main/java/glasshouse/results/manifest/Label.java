package glasshouse.results.manifest;

/**
 * What every summary, chart and table says beside its numbers, so that nobody takes a model for a city.
 *
 * @param synthetic the sentence to print
 * @param parameters numbers the run was given
 * @param assumedParameters those of them that nobody has measured
 */
public record Label(String synthetic, int parameters, int assumedParameters) {
    /** Makes the label of a run under a published rulebook: {@code of("Rongcheng", 310, 120)}. */
    public static Label of(String rulebookOf, int parameters, int assumedParameters) {
        String sentence = "synthetic; a model with the published rulebook of " + rulebookOf + ", not " + rulebookOf;
        return new Label(sentence, parameters, assumedParameters);
    }

    /** Makes the label of a run under no published rulebook. */
    public static Label ofInvented(int parameters, int assumedParameters) {
        return new Label(
                "synthetic; a model with an invented rulebook, of no real city", parameters, assumedParameters);
    }

    /** Makes the label of a model of a place, or of none where that is empty. */
    public static Label ofModel(String modelOf, int parameters, int assumedParameters) {
        return modelOf.isEmpty()
                ? ofInvented(parameters, assumedParameters)
                : of(modelOf, parameters, assumedParameters);
    }

    /** Writes the label as one sentence, with the number of assumed parameters it hangs on. */
    public String sentence() {
        return synthetic + "; hangs on " + assumedParameters + " assumed of " + parameters + " parameters";
    }
}
