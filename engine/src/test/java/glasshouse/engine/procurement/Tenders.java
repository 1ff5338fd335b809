package glasshouse.engine.procurement;

import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import java.util.TreeSet;

/** A small world of firms that bid for works, some of them preferred for what they give. */
final class Tenders {
    static final int WEEKS = 104;

    static final SmallWorld WORLD = SmallWorld.of("""
            scenario: tenders
            title: tenders
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 8000
              represented: 80000
              population: china-2020
              ties: {}
              conduct: {means: {}, acts: {nothing: {what: nothing, nature: lawful, ceiling: 1, propensity: 0}}}
            institution: {}
            firms:
              persons_per_firm: 2
              society:
                population: china-2018
                conduct:
                  acts:
                    give: {what: giving, nature: good, ceiling: 1, propensity: 0.3}
                    cheat: {what: cheating, nature: unlawful, ceiling: 1, propensity: 0.2}
                  requests:
                    tender: {what: a tender, ceiling: 6, propensity: 0.5, by: {ownership: [0.8, 1, 0.6]}}
              institution:
                agencies: {office: {what: office}}
                registers: {books: {agency: office, sees: {give: 1, cheat: 1}}}
                lists:
                  praised: {what: firms that give, colour: red, agency: office, acts: [give], term: 365}
                  blamed: {what: firms that cheat, colour: black, agency: office, acts: [cheat], term: 365}
                procurement:
                  works: {what: public works, request: tender, contracts: 20000, worth: 1000000, margin: 0.08, open: 0}
                measures:
                  preference: {what: preferred in tenders, lists: [praised], prefers: {tender: 20}}
                  barred: {what: barred from tenders, lists: [blamed], denies: {tender: 1}}
            observe: {followed: 0, whole_up_to: 100000, listings_up_to: 0}
            """);

    private Tenders() {}

    static Side run(SmallWorld world) {
        return firms(world.run());
    }

    static Side firms(Simulation simulation) {
        return simulation.sides().getLast();
    }

    static long total(Side firms, String metric) {
        return SmallWorld.total(firms, metric);
    }

    /** Returns the root events, each with its subject, of the ledger's lines of some kinds. */
    static TreeSet<String> lines(Side firms, String... whats) {
        Rows ledger = firms.log().of(LogTables.LEDGER);
        TreeSet<String> lines = new TreeSet<>();
        for (int row = 0; row < ledger.size(); row++) {
            for (String what : whats) {
                if (what.equals(ledger.text(row, 3))) {
                    lines.add(ledger.integer(row, 0) + " " + ledger.integer(row, LogTables.LEDGER.index("cause")));
                }
            }
        }
        return lines;
    }
}
