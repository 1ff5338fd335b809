package glasshouse.views.report;

import glasshouse.experiment.figure.ChannelFigures;
import glasshouse.experiment.figure.ListFigures;
import glasshouse.results.store.Sql;
import java.util.List;
import java.util.Optional;

/**
 * Who was listed and for what.
 *
 * @param classes a row for each list, blacklists first, with a column for each class
 * @param grounds what wrongful blacklistings rest on: a row for each list and provenance of a false record
 * @param deeds what followed people were blacklisted for: a row for each list, act and channel
 * @param channels a row for each channel that saw anything: sightings, and those of them that were false
 */
public record Listed(
        Optional<Asked> classes, Optional<Asked> grounds, Optional<Asked> deeds, Optional<Asked> channels) {
    /** Asks a run who was listed and for what. */
    public static Listed of(Stored run) {
        List<String> parts = run.lists().stream().map(list -> part(run, list)).toList();
        Optional<Asked> classes =
                parts.isEmpty() ? Optional.empty() : Optional.of(run.ask(run.rows(parts, "colour, list")));
        boolean listings = run.has("listing") && !run.blacklists().isEmpty();
        return new Listed(
                classes,
                listings && run.has("ground") ? some(run.ask(grounds(run))) : Optional.empty(),
                listings && run.has("record") ? some(run.ask(deeds(run))) : Optional.empty(),
                channels(run));
    }

    private static Optional<Asked> some(Asked asked) {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }

    private static String part(Stored run, ListFigures list) {
        StringBuilder sql =
                new StringBuilder("{'list': " + Sql.text(list.list()) + ", 'colour': " + Sql.text(list.colour()));
        for (String name : Classes.ALL) {
            String metric = run.metric("listed_", list.list(), "_" + name);
            sql.append(", '").append(name).append("': ").append(metric == null ? "0" : "sum(" + metric + ")");
        }
        return sql.append('}').toString();
    }

    private static String black(Stored run) {
        return Stored.texts(run.blacklists().stream().map(ListFigures::list).toList());
    }

    private static String grounds(Stored run) {
        return "select list, provenance, count(distinct (subject, start_day)) as listings\n"
                + "from " + run.from("listing") + " join " + run.from("ground") + " using (subject, list, start_day)\n"
                + "where class = 'wrongful' and provenance <> 'own_act' and list in (" + black(run) + ")\n"
                + "group by all order by all";
    }

    private static String deeds(Stored run) {
        return "select listing.list, record.act, record.channel, count(*) as listings,\n"
                + "  count(*) filter (class = 'wrongful') as wrongful\n"
                + "from " + run.from("listing") + " join " + run.from("record")
                + " on record.subject = listing.subject and record.cause = listing.ground\n"
                + "where listing.list in (" + black(run) + ")\n"
                + "group by all order by listings desc, 1, 2, 3";
    }

    private static Optional<Asked> channels(Stored run) {
        List<String> parts = run.channels().stream()
                .filter(channel -> channel.sightings() > 0)
                .map(ChannelFigures::channel)
                .filter(channel -> run.metric("sightings_", channel, "") != null)
                .map(channel -> "{'channel': " + Sql.text(channel) + ", 'sightings': sum("
                        + run.metric("sightings_", channel, "") + "), 'false_sightings': sum("
                        + run.metric("false_sightings_", channel, "") + ")}")
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(run.ask(run.rows(parts, "false_sightings desc, channel")));
    }
}
