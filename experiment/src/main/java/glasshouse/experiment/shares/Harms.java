package glasshouse.experiment.shares;

import glasshouse.observation.metric.Metric;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Harms that are counted wherever there are lists, in words, and the metrics that are added up for each. */
public enum Harms {
    /** Listings that would not stand without false records. */
    WRONGFUL_LISTINGS("wrongful-listings", Harms::isWrongfulListing),
    /** Requests refused on account of a measure. */
    DENIALS("denials", Harms::isDenial),
    /** Those of them that come of a wrongful listing. */
    WRONGFUL_DENIALS("wrongful-denials", metric -> metric.name().equals("denials_wrongful")),
    /** Hours that denials cost. */
    HOURS_LOST("hours-lost", metric -> metric.name().equals("hours_lost")),
    /** Money that denials cost. */
    MONEY_LOST("money-lost", metric -> metric.name().equals("cost_yuan")),
    /** Trust in the authorities that is lost since the start. */
    TRUST_LOST("trust-lost", metric -> metric.name().equals("census_distrust"));

    private static final Set<String> AGAIN = Set.of("denials_wrongful", "denials_for_kin", "denials_late");

    private final String word;
    private final Predicate<Metric> isCounted;

    Harms(String word, Predicate<Metric> isCounted) {
        this.word = word;
        this.isCounted = isCounted;
    }

    /** Returns its name. */
    public String word() {
        return word;
    }

    /** Says whether a metric is one of those that are added up. */
    public boolean has(Metric metric) {
        return isCounted.test(metric);
    }

    /** Lists those of some metrics that are added up. */
    List<Metric> of(List<Metric> metrics) {
        return metrics.stream().filter(isCounted).toList();
    }

    private static boolean isWrongfulListing(Metric metric) {
        return metric.name().startsWith("listed_") && metric.name().endsWith("_wrongful");
    }

    /** Those that are counted a second time, by what they came of, are left out. */
    private static boolean isDenial(Metric metric) {
        return metric.name().startsWith("denials_") && !AGAIN.contains(metric.name());
    }
}
