package glasshouse.observation;

import glasshouse.institution.insiders.Dealings;
import glasshouse.institution.measures.SanctionEvents;
import glasshouse.observation.metric.InsiderMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;

/** Counts what insiders did and what was paid to them. */
final class Abuses {
    private final InsiderMetrics metrics;
    private final Tally tally;

    Abuses(InsiderMetrics metrics, Tally tally) {
        this.metrics = metrics;
        this.tally = tally;
    }

    void count(People people, WeekEvents events) {
        Dealings dealings = events.abuse().dealings();
        for (int row = 0; row < dealings.size(); row++) {
            tally.of(people, dealings.subject(row));
            switch (dealings.what(row)) {
                case Dealings.PLANTED -> tally.add(metrics.planted, 1);
                case Dealings.OFFERED -> tally.add(metrics.bribesOffered, 1);
                default -> {
                    boolean lost = dealings.what(row) == Dealings.CHEATED;
                    tally.add(metrics.bribesTaken, 1);
                    tally.add(metrics.bribesLost, lost ? 1 : 0);
                    tally.add(metrics.bribesYuan, dealings.extra(row));
                }
            }
        }
        atTheDoor(people, events.measures().sanctions());
    }

    private void atTheDoor(People people, SanctionEvents events) {
        for (int row = 0; row < events.size(); row++) {
            if (events.what(row) == SanctionEvents.BOUGHT_OFF) {
                tally.of(people, events.subject(row))
                        .add(metrics.boughtOff, 1)
                        .add(metrics.bribesYuan, events.extra(row));
            } else if (events.what(row) == SanctionEvents.MISCARRIED) {
                tally.of(people, events.subject(row)).add(metrics.carriedOutWrongly, 1);
            }
        }
    }
}
