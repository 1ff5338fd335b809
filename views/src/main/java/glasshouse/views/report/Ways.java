package glasshouse.views.report;

import glasshouse.experiment.figure.ListFigures;
import java.util.List;
import java.util.Optional;

/**
 * The ways of people through the system, each a row with a column for every stage and one that counts them.
 *
 * @param people the followed people: seen, on record, points, listed
 * @param listings every blacklisting of table listing: class, how it was learned of, how it ended
 * @param denied the blacklistings of followed people, with denials and objections; empty where neither is modelled
 */
public record Ways(Optional<Asked> people, Optional<Asked> listings, Optional<Asked> denied) {
    /** The value of every stage at which nothing false, or nothing at all, happened. */
    public static final String NOT_LISTED = "not listed";

    /** Asks a run for the ways through it. */
    public static Ways of(Stored run) {
        boolean listed = run.has("listing") && !run.blacklists().isEmpty();
        boolean followed = listed && run.has("ledger") && (run.has("denial") || run.has("remedy"));
        return new Ways(
                run.has("ledger") ? Optional.of(run.ask(people(run))) : Optional.empty(),
                listed ? some(run.ask(listings(run))) : Optional.empty(),
                followed ? some(run.ask(denied(run))) : Optional.empty());
    }

    private static Optional<Asked> some(Asked asked) {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked);
    }

    private static String people(Stored run) {
        return "with life as (select subject,\n"
                + happened("seen", "what = 'sighting'")
                + happened("filed", "what = 'record'")
                + happened("lost", "what = 'entry' and points_after < points_before")
                + "  from ledger group by subject),\n"
                + "list as (select subject, " + worst() + " as class\n"
                + "  from listing where list in (" + black(run) + ") group by subject)\n"
                + "select " + stage("seen", "seen falsely", "seen rightly", "never seen") + ",\n  "
                + stage("filed", "on record falsely", "on record rightly", "not on record") + ",\n  "
                + stage("lost", "lost points falsely", "lost points rightly", "lost none") + ",\n"
                + "  coalesce(class, '" + NOT_LISTED + "') as listed, count(*) as people\n"
                + "from life left join list using (subject)\ngroup by all order by people desc, 1, 2, 3, 4";
    }

    private static String happened(String name, String when) {
        return "  bool_or(" + when + ") as " + name + ", bool_or(" + when + " and provenance <> 'own_act') as " + name
                + "_falsely,\n";
    }

    private static String stage(String name, String falsely, String rightly, String not) {
        return "case when " + name + "_falsely then '" + falsely + "' when " + name + " then '" + rightly + "' else '"
                + not + "' end as " + name;
    }

    /** Names a person's listings after the one that is farthest from sound. */
    private static String worst() {
        StringBuilder sql = new StringBuilder("case");
        for (String name : List.of("wrongful", "lawful_act", "derivative", "irregular")) {
            sql.append(" when bool_or(class = '")
                    .append(name)
                    .append("') then '")
                    .append(name)
                    .append('\'');
        }
        return sql.append(" else 'sound' end").toString();
    }

    private static String black(Stored run) {
        String lists =
                Stored.texts(run.blacklists().stream().map(ListFigures::list).toList());
        return lists.isEmpty() ? "''" : lists;
    }

    /** How a person came to know; nothing in a run that models neither notice nor denial. */
    private static String learned(Stored run) {
        return run.has("listing", "known_day")
                ? "case when known_day is null then 'never knew' when notified_day <= known_day then 'was told'"
                        + " else 'learned at a denial' end as learned,\n  "
                : "";
    }

    private static String listings(Stored run) {
        return "select class, " + learned(run) + "coalesce(ended, 'still on it') as ended, count(*) as listings\n"
                + "from listing where list in (" + black(run) + ")\ngroup by all order by listings desc, class, ended";
    }

    private static String denied(Stored run) {
        String denial = run.has("denial")
                ? "case when exists (from denial d where d.subject = l.subject and d.list = l.list"
                        + " and d.cause = l.ground) then 'was denied' else 'not denied' end as denied"
                : "'not denied' as denied";
        String remedy = run.has("remedy")
                ? "case when exists (from remedy r where r.subject = l.subject and r.list = l.list"
                        + " and r.stage <> 'repair' and r.filed_day >= l.start_day"
                        + " and r.filed_day <= coalesce(l.end_day, r.filed_day))"
                        + " then 'objected' else 'did not object' end as objected"
                : "'did not object' as objected";
        return "select class, " + learned(run) + denial + ",\n  " + remedy
                + ",\n  coalesce(ended, 'still on it') as ended, count(*) as listings\n"
                + "from listing l where list in (" + black(run) + ") and subject in (select subject from ledger)\n"
                + "group by all order by listings desc, class, denied, objected, ended";
    }
}
