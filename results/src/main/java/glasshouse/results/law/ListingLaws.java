package glasshouse.results.law;

import java.util.List;

/** Laws of listings: each rests on something, and on one list there is one at a time. */
final class ListingLaws {
    static final List<Law> ALL = List.of(
            Law.of(
                    "listings-have-a-ground",
                    "Every listing has a ground that decided it.",
                    List.of("listing", "ground"),
                    """
                    SELECT l.* FROM listing l WHERE NOT EXISTS (SELECT 1 FROM ground g WHERE g.subject = l.subject
                        AND g.list = l.list AND g.start_day = l.start_day AND g.record = l.ground)"""),
            Law.of("grounds-have-a-listing", "Every ground is that of a listing.", List.of("ground", "listing"), """
                    SELECT g.* FROM ground g WHERE NOT EXISTS (SELECT 1 FROM listing l WHERE l.subject = g.subject
                        AND l.list = g.list AND l.start_day = g.start_day)"""),
            Law.of(
                    "grounds-have-a-record",
                    "Every ground of someone followed is a record filed by then, with the same provenance; where listed for another, it is the other's.",
                    List.of("ground", "record", "ledger", "listing"),
                    """
                    SELECT g.* FROM ground g JOIN listing l USING (subject, list, start_day)
                        WHERE l.via <> 'another' AND g.subject IN (SELECT subject FROM ledger)
                        AND NOT EXISTS (SELECT 1 FROM record r WHERE r.subject = g.subject AND r.cause = g.record
                            AND r.filed <= g.start_day AND r.provenance = g.provenance)"""),
            Law.of(
                    "listings-are-told",
                    "Every listing of someone followed is in the ledger on its first day, and its end on its last.",
                    List.of("listing", "ledger"),
                    """
                    SELECT l.* FROM listing l WHERE l.subject IN (SELECT subject FROM ledger) AND (
                        NOT EXISTS (SELECT 1 FROM ledger b WHERE b.what IN ('listed', 'listed_jointly', 'listed_for_another')
                        AND b.subject = l.subject
                            AND b.rule = l.list AND b.recorded = l.start_day)
                        OR l.end_day IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ledger e WHERE e.what IN (l.ended, 'let_go')
                            AND e.subject = l.subject AND e.rule = l.list AND e.recorded = l.end_day))"""),
            Law.of(
                    "one-listing-at-a-time",
                    "Nobody is on one list twice at once, and no listing ends before it begins.",
                    List.of("listing"),
                    """
                    SELECT * FROM (SELECT *, lead(start_day) OVER (PARTITION BY subject, list ORDER BY start_day)
                        AS next_start_day FROM listing)
                        WHERE end_day < start_day OR next_start_day < coalesce(end_day, 2147483647)"""),
            Law.of(
                    "wrongful-rests-on-false",
                    "A wrongful listing of someone followed rests on a record that is not of an own act, follows one that"
                            + " does, or comes of points given back for one, or of one deleted in the same week.",
                    List.of("listing", "ground", "ledger"),
                    """
                    SELECT l.* FROM listing l WHERE l.class = 'wrongful' AND l.subject IN (SELECT subject FROM ledger)
                        AND NOT EXISTS (SELECT 1 FROM ledger b WHERE b.subject = l.subject AND b.provenance <> 'own_act'
                        AND (b.what = 'given_back' AND b.recorded <= l.start_day
                        OR b.what = 'undone' AND b.recorded < l.start_day + 7)) AND NOT EXISTS (SELECT 1 FROM ground g
                        WHERE g.subject = l.subject AND g.list = l.list AND g.start_day = l.start_day
                        AND g.provenance <> 'own_act')
                        AND NOT (l.via = 'joint' AND EXISTS (SELECT 1 FROM listing f WHERE f.subject = l.subject
                        AND f.ground = l.ground AND f.via = 'own' AND f.class = 'wrongful'))"""),
            Law.of(
                    "joint-listings-follow-another",
                    "A listing by agreement has the ground of another of the same person, and does not begin before it.",
                    List.of("listing"),
                    """
                    SELECT l.* FROM listing l WHERE l.via = 'joint' AND NOT EXISTS (SELECT 1 FROM listing f
                        WHERE f.subject = l.subject AND f.ground = l.ground AND f.via = 'own'
                        AND f.start_day <= l.start_day)"""));

    private ListingLaws() {}
}
