package glasshouse.observation;

import glasshouse.institution.registry.Links;
import glasshouse.institution.scoring.Entries;
import glasshouse.observation.metric.RegistryMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.conduct.Acts;
import glasshouse.society.people.People;
import glasshouse.society.population.Traits;

/** Counts what became of records on their way to the master database. */
final class Joinings {
    private final RegistryMetrics metrics;
    private final Tally tally;

    Joinings(RegistryMetrics metrics, Tally tally) {
        this.metrics = metrics;
        this.tally = tally;
    }

    /** Counts the acts of those who are not registered as residents. */
    void countActs(People people, Acts acts) {
        for (int row = 0; row < acts.size(); row++) {
            if (!Traits.isRegistered(people.traitsOf(acts.subject(row)))) {
                tally.of(people, acts.subject(row)).add(metrics.actsOutside, 1);
            }
        }
    }

    /** Counts what is undone: the tally is turned to the person. */
    void countUndone(Entries entries, int row) {
        if (entries.code(row) == Entries.UNDONE) {
            tally.add(metrics.undone, Math.abs(entries.after(row) - entries.before(row)));
        }
    }

    void count(People people, Links links) {
        for (int row = 0; row < links.size(); row++) {
            tally.of(people, links.subject(row));
            switch (links.what(row)) {
                case Links.SENT -> tally.add(metrics.sent, 1).add(metrics.waiting, 1);
                case Links.JOINED -> left(metrics.joined).add(metrics.days, links.extra(row));
                case Links.MISSED -> left(metrics.missed);
                case Links.LOST -> left(metrics.lost);
                case Links.WITHDRAWN -> left(metrics.withdrawn);
                default -> tally.add(metrics.mislinked, 1);
            }
        }
    }

    private Tally left(int how) {
        return tally.add(how, 1).add(metrics.waiting, -1);
    }
}
