package glasshouse.results.law;

import java.util.List;

/** Laws of sanctions and denials: each traces to a listing and what that rests on, and none outlives it unseen. */
final class SanctionLaws {
    static final List<Law> ALL = List.of(
            Law.of(
                    "sanctions-trace-to-the-truth",
                    "Every sanction on account of a listing traces to it, to its ground, to a record, and to a sighting with its provenance or"
                            + " to what an insider did, or to a wrong link; one for a listing that came of another's, to that listing.",
                    List.of("sanction", "sanction.reached", "listing", "listing.via", "ground", "record", "ledger"),
                    """
                    SELECT x.* FROM sanction x WHERE x.reached = 'own' AND x.list IS NOT NULL AND NOT EXISTS (SELECT 1 FROM listing l
                        JOIN ground g ON g.subject = l.subject AND g.list = l.list AND g.start_day = l.start_day
                        JOIN record r ON r.subject = g.subject AND r.cause = g.record
                        JOIN ledger s ON s.subject = r.subject AND s.cause = r.cause AND s.what IN ('sighting', 'planted', 'altered', 'mislinked')
                        WHERE l.subject = x.subject AND l.list = x.list AND l.ground = x.cause
                        AND l.start_day <= x.start_day AND s.provenance = r.provenance)
                        AND NOT EXISTS (SELECT 1 FROM listing a WHERE a.via = 'another' AND a.subject = x.subject
                        AND a.list = x.list AND a.ground = x.cause AND a.start_day <= x.start_day)"""),
            Law.of(
                    "sanctions-end-with-the-listing",
                    "Every sanction's lawful end is the end of the listing that it follows from.",
                    List.of("sanction", "sanction.legal_end_day", "sanction.reached", "listing"),
                    """
                    SELECT x.* FROM sanction x WHERE x.reached = 'own' AND x.legal_end_day IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM listing l WHERE l.subject = x.subject AND l.list = x.list
                        AND l.ground = x.cause AND l.end_day = x.legal_end_day)"""),
            Law.of(
                            "days-late-are-counted",
                            "The days that sanctions outlive their lawful end are the copies' lag, and are counted so.",
                            List.of("sanction", "sanction.legal_end_day", "tally.sanction_days_late"),
                            "SELECT * FROM (SELECT (SELECT coalesce(sum(greatest(0, end_day - greatest(start_day,"
                                    + " legal_end_day))), 0) FROM sanction WHERE end_day IS NOT NULL) AS kept,"
                                    + " (SELECT coalesce(sum(sanction_days_late), 0) FROM tally_wide"
                                    + " WHERE cut = 'all') AS counted) WHERE kept <> counted")
                    .when(Law.Condition.EVERYONE_FOLLOWED),
            Law.of(
                    "denials-have-a-sanction",
                    "Every denial has a sanction in force on its day, of the same measure and listing.",
                    List.of("denial", "denial.measure", "sanction"),
                    """
                    SELECT d.* FROM denial d WHERE d.list IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM sanction x WHERE x.subject = d.subject
                        AND x.measure = d.measure AND x.list = d.list AND x.cause = d.cause
                        AND x.start_day <= d.day AND d.day <= coalesce(x.end_day, 2147483647))"""),
            Law.of(
                    "denials-are-told",
                    "Every denial is in the ledger, on its day and with its cost.",
                    List.of("denial", "denial.cost_yuan", "ledger", "ledger.cost_yuan"),
                    """
                    SELECT d.* FROM denial d WHERE NOT EXISTS (SELECT 1 FROM ledger e WHERE e.what = 'denied'
                        AND e.subject = d.subject AND e.recorded = d.day AND e.cause = d.cause)"""),
            Law.of(
                    "remedies-are-decided-in-order",
                    "No remedy is decided before it is asked for.",
                    List.of("remedy", "remedy.decided_day"),
                    "SELECT * FROM remedy WHERE decided_day < filed_day"));

    private SanctionLaws() {}
}
