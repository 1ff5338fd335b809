package glasshouse.observation;

import glasshouse.institution.exposure.Exposures;
import glasshouse.observation.metric.ExposureMetrics;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;

/** Counts who became known to strangers, for how long, and what came of it. */
final class Exposed {
    private final ExposureMetrics metrics;
    private final int costYuan;
    private final Tally tally;

    Exposed(Metrics metrics, Tally tally) {
        this.metrics = metrics.exposure;
        this.costYuan = metrics.lives.costYuan;
        this.tally = tally;
    }

    void count(People people, Exposures exposures) {
        for (int row = 0; row < exposures.size(); row++) {
            tally.of(people, exposures.subject(row))
                    .add(metrics.personsExposed, exposures.isFirst(row) ? 1 : 0)
                    .add(metrics.redlistedExposed, exposures.isFirstRedlisted(row) ? 1 : 0);
            switch (exposures.what(row)) {
                case Exposures.PUBLISHED -> tally.add(metrics.shown, 1).add(metrics.exposedByPublication, 1);
                case Exposures.BREACHED -> tally.add(metrics.exposedBy + exposures.about(row), 1);
                case Exposures.SOLD ->
                    tally.add(metrics.exposedBy + exposures.about(row), 1).add(metrics.saleYuan, exposures.extra(row));
                case Exposures.SHOWN ->
                    tally.add(metrics.strangersReached, exposures.extra(row))
                            .add(metrics.daysAfterRemoval, exposures.daysAfterRemoval(row));
                case Exposures.REMOVED -> tally.add(metrics.shownAfterRemoval, 1);
                case Exposures.TAKEN_DOWN -> tally.add(metrics.shown, -1).add(metrics.shownAfterRemoval, -1);
                case Exposures.SHAMED -> tally.add(metrics.shamed, 1);
                default ->
                    tally.add(metrics.frauds, 1)
                            .add(metrics.fraudYuan, exposures.extra(row))
                            .add(costYuan, exposures.extra(row));
            }
        }
    }
}
