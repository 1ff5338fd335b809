package glasshouse.results.law;

import java.util.List;

/** Laws of evidence: from the entry to the record, to the sighting, to the truth behind it. */
final class EvidenceLaws {
    static final List<Law> ALL = List.of(
            Law.of(
                    "records-were-sighted",
                    "Every record has a sighting by its channel, of the same act, not after it, with the same provenance; or an"
                            + " insider made it up or changed it, or it was joined by error.",
                    List.of("record", "ledger"),
                    """
                    SELECT r.* FROM record r WHERE NOT EXISTS (SELECT 1 FROM ledger s WHERE s.what = 'sighting'
                        AND s.subject = r.subject AND s.cause = r.cause AND s.rule = r.channel
                        AND s.occurred = r.day AND s.recorded <= r.filed AND s.provenance = r.provenance)
                        AND NOT EXISTS (SELECT 1 FROM ledger i WHERE i.what IN ('planted', 'altered', 'mislinked')
                        AND i.subject = r.subject AND i.cause = r.cause AND i.recorded <= r.filed
                        AND i.provenance = r.provenance)"""),
            Law.of(
                    "sightings-have-a-truth",
                    "Every sighting, record and entry says what is behind it.",
                    List.of("ledger"),
                    """
                    SELECT * FROM ledger WHERE what IN ('sighting', 'record', 'entry')
                        AND coalesce(provenance, '') = ''"""),
            Law.of(
                    "own-acts-were-done",
                    "Who is seen doing an own act did it, and who is taken for somebody else did not.",
                    List.of("ledger"),
                    """
                    SELECT s.* FROM ledger s WHERE s.what = 'sighting' AND (
                        s.provenance = 'own_act' AND NOT EXISTS (SELECT 1 FROM ledger a WHERE a.what = 'act'
                            AND a.subject = s.subject AND a.cause = s.cause AND a.occurred = s.occurred)
                        OR s.provenance = 'misidentified' AND s.cause >> 32 = s.subject)"""),
            Law.of(
                    "entries-have-a-record",
                    "Every entry rests on a record of the same root event, filed by then, with the same provenance.",
                    List.of("ledger", "record"),
                    """
                    SELECT e.* FROM ledger e WHERE e.what = 'entry' AND NOT EXISTS (SELECT 1 FROM record r
                        WHERE r.subject = e.subject AND r.cause = e.cause AND r.filed <= e.recorded
                        AND r.provenance = e.provenance)"""),
            Law.of(
                    "points-add-up",
                    "Each score is a rulebook's starting score moved by the entries: what one leaves the next one finds.",
                    List.of("ledger", "parameter"),
                    """
                    WITH moved AS (SELECT subject, points_before, points_after FROM ledger
                            WHERE points_before IS NOT NULL),
                        start AS (SELECT DISTINCT value AS score FROM parameter WHERE path LIKE '%.rulebook.start'),
                        ends AS (SELECT subject, points_after AS score, 1 AS n FROM moved
                            UNION ALL SELECT subject, points_before, -1 FROM moved),
                        net AS (SELECT subject, score, sum(n) AS n FROM ends GROUP BY ALL HAVING sum(n) <> 0)
                    SELECT subject, min(score) AS lowest, max(score) AS highest, sum(abs(n)) AS loose_ends FROM net
                        GROUP BY subject HAVING sum(abs(n)) <> 2
                            OR bool_or(n < 0 AND score NOT IN (SELECT score FROM start))"""));

    private EvidenceLaws() {}
}
