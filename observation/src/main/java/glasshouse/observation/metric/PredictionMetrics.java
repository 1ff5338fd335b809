package glasshouse.observation.metric;

import glasshouse.institution.Vocabulary;
import glasshouse.kernel.index.Names;
import java.util.ArrayList;
import java.util.List;

/** Numbers what is counted of risk models: by area, or for the whole model where it has no areas. */
public final class PredictionMetrics {
    /** Thousandths in a whole. */
    public static final int THOUSANDTHS = 1000;

    /** First of the shares of inspections, by label. */
    public final int inspections;
    /** First of the records counted, by label. */
    public final int recorded;
    /** First of the acts of the kinds counted, by label. */
    public final int committed;
    /** First of what the model has counted, by label. */
    public final int risk;

    /** First of the audits, by audit. */
    public final int audits;
    /** First of those that found nothing. */
    public final int auditsClean;
    /** First of those that ended with a wrong finding. */
    public final int auditsWrong;
    /** First of the persons of high risk, by risk model. */
    public final int highRisk;

    /** [channel]: its number among audits, -1 for none. */
    private final int[] auditOf;

    /** [prediction]: the first of its labels. */
    private final int[] firstLabel;

    PredictionMetrics(Metrics all, Vocabulary names) {
        List<String> labels = new ArrayList<>();
        this.firstLabel = new int[names.predictions().size()];
        for (int prediction = 0; prediction < firstLabel.length; prediction++) {
            firstLabel[prediction] = labels.size();
            String name = names.predictions().name(prediction);
            Names areas = names.areas().get(prediction);
            if (areas.size() == 0) {
                labels.add(name);
            }
            for (String area : areas.sorted()) {
                labels.add(name + "-" + area);
            }
        }
        inspections = all.addEach(
                "inspections_", labels, "thousandths", "thousandths of a week's inspections that went to %s");
        recorded = all.addEach("recorded_", labels, "records", "records that the risk model could count: %s");
        committed = all.addEach(
                "committed_", labels, "acts", "acts of the kinds whose records the risk model counts, seen or not: %s");
        List<String> channels = names.channels().sorted();
        auditOf = channels.stream()
                .mapToInt(channel ->
                        names.audits().contains(channel) ? names.audits().number(channel) : -1)
                .toArray();
        List<String> audited = names.audits().sorted();
        audits = all.addEach("audits_", audited, "audits", "audits done: %s");
        auditsClean = all.addEach("audits_clean_", audited, "audits", "audits that found nothing: %s");
        auditsWrong =
                all.addEach("audits_wrong_", audited, "audits", "audits that found what the person had not done: %s");
        highRisk = all.addEach(
                "high_risk_",
                names.predictions().sorted(),
                "persons",
                "persons of high risk by %s, counted every 13 weeks");
        risk = all.addStocks("risk_", labels, "records", "what the risk model has counted and not forgotten: %s");
    }

    /** Returns the number of a channel among audits. */
    public int audit(int channel) {
        return auditOf[channel];
    }

    /** Returns the label of an area of a risk model. */
    public int label(int prediction, int area) {
        return firstLabel[prediction] + area;
    }
}
