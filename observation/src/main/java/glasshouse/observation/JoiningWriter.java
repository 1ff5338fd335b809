package glasshouse.observation;

import glasshouse.institution.Vocabulary;
import glasshouse.institution.registry.Links;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.sensing.Sightings;
import glasshouse.observation.log.Log;
import glasshouse.observation.log.LogTables;

/** Writes, of those followed, what became of records on their way to the master database. */
final class JoiningWriter {
    private final Followed followed;
    private final Vocabulary names;
    private final RegistryPlan registry;
    private final Log log;

    JoiningWriter(Followed followed, Vocabulary names, RegistryPlan registry, Log log) {
        this.followed = followed;
        this.names = names;
        this.registry = registry;
        this.log = log;
    }

    void follow(Links links) {
        for (int row = 0; row < links.size(); row++) {
            if (links.what(row) == Links.SENT || !followed.has(links.subject(row))) {
                continue;
            }
            String agency = names.agencies().name(registry.agencyOf(links.channel(row)));
            String provenance = LogWriter.provenance(links.tags(), row);
            log.line(links, row, what(links.what(row)), agency, provenance).end();
            if (links.what(row) == Links.MISLINKED) {
                record(links, row, provenance);
            }
        }
    }

    private static String what(int link) {
        return switch (link) {
            case Links.JOINED -> "joined";
            case Links.MISSED -> "missed";
            case Links.LOST -> "lost";
            case Links.WITHDRAWN -> "taken_back";
            default -> "mislinked";
        };
    }

    /** Writes somebody else's record as one about this person: here it was never filed, and begins with being joined. */
    private void record(Links links, int row, String provenance) {
        log.of(LogTables.RECORD)
                .set(0, links.subject(row))
                .set(1, names.channels().name(links.channel(row)))
                .set(2, names.acts().name(Sightings.act(links.code(row))))
                .set(3, links.occurred(row))
                .set(4, links.day(row))
                .set(5, provenance)
                .set(6, links.origin(row))
                .end();
    }
}
