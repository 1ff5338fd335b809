package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.sensing.online.Passages;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.ChannelMetrics;
import glasshouse.observation.metric.Tally;
import glasshouse.society.people.People;

/** Counts what channels did beside seeing, and writes it out for those followed. */
final class Channels {
    private Channels() {}

    static void count(ChannelMetrics metrics, Tally tally, People people, Passages passages) {
        for (int row = 0; row < passages.size(); row++) {
            int metric = passages.isBlocked(row) ? metrics.blocked : metrics.hidden;
            tally.of(people, passages.subject(row)).add(metric, 1);
        }
    }

    static void follow(Followed followed, Vocabulary names, Log log, Passages passages) {
        for (int row = 0; row < passages.size(); row++) {
            if (followed.has(passages.subject(row))) {
                String channel = names.channels().name(passages.channel(row));
                log.line(passages, row, passages.isBlocked(row) ? "blocked" : "hidden", channel, "own_act")
                        .end();
            }
        }
    }
}
