package glasshouse.observation.metric;

import glasshouse.institution.exposure.ExposureSettings;
import glasshouse.kernel.index.Names;

/** Numbers what is counted of exposure to strangers; nothing where no regime of the world exposes anybody. */
public final class ExposureMetrics {
    /** First of the exposures, by way. */
    public final int exposedBy;
    /** Of the exposures, those by publication. */
    public final int exposedByPublication;
    /** People ever exposed. */
    public final int personsExposed;
    /** People ever exposed while on a redlist. */
    public final int redlistedExposed;
    /** Listings shown with personal data. */
    public final int shown;
    /** Of these, listings that are over. */
    public final int shownAfterRemoval;
    /** Days for which such copies were shown. */
    public final int daysAfterRemoval;
    /** Strangers who saw somebody shown. */
    public final int strangersReached;
    /** Weeks in which somebody shown was shamed by a stranger. */
    public final int shamed;
    /** What insiders got for what they sold. */
    public final int saleYuan;
    /** Frauds against who was exposed. */
    public final int frauds;
    /** What they cost. */
    public final int fraudYuan;

    ExposureMetrics(Metrics all, Names ways) {
        exposedBy = all.addEach("exposed_by_", ways.sorted(), "exposures", "times that a person was exposed by %s");
        boolean any = ways.size() > 0;
        String publication = ExposureSettings.PUBLICATION;
        exposedByPublication = ways.contains(publication) ? exposedBy + ways.number(publication) : -1;
        personsExposed = any ? all.add(Metric.stock("persons_exposed", "persons", "persons ever exposed")) : -1;
        redlistedExposed = any
                ? all.add(Metric.stock("redlisted_exposed", "persons", "persons ever exposed while on a redlist"))
                : -1;
        shown = any ? all.add(Metric.stock("shown", "listings", "listings shown with personal data")) : -1;
        shownAfterRemoval = any
                ? all.add(Metric.stock(
                        "shown_after_removal", "listings", "listings that are over and still shown by copies"))
                : -1;
        daysAfterRemoval = any
                ? all.add(Metric.flow(
                        "published_days_after_removal", "days", "days for which listings that are over were shown"))
                : -1;
        strangersReached = any
                ? all.add(Metric.flow("strangers_reached", "views", "times that a stranger saw somebody shown"))
                : -1;
        shamed = any
                ? all.add(Metric.flow("shamed", "person-weeks", "weeks in which a stranger shamed somebody shown"))
                : -1;
        saleYuan = any
                ? all.add(Metric.flow("sale_yuan", "yuan", "what insiders got for selling what is held of people"))
                : -1;
        frauds = any ? all.add(Metric.flow("frauds", "frauds", "frauds against persons ever exposed")) : -1;
        fraudYuan = any ? all.add(Metric.flow("fraud_yuan", "yuan", "what these frauds cost, also in cost_yuan")) : -1;
    }
}
