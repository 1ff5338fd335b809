package glasshouse.engine.partners;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.Tied;
import glasshouse.engine.world.World;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.firms.FirmTraits;
import glasshouse.society.population.Population;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Firms in trees: the root of each is a firm of the state, which alone does what puts it on a list, and each firm supplies so
 * many more, down to a depth. What is left over trades with nobody.
 *
 * @param world of these firms
 * @param depthOf [firm]: how far it is from the root of its tree; -1 for those of no tree
 */
record Forest(World world, int[] depthOf) {
    private static final SmallWorld SMALL = SmallWorld.of("""
            scenario: forest
            title: firms in trees
            horizon: {start: 2018-01-01, weeks: 156}
            society:
              persons: 4000
              represented: 4000
              population: china-2020
              ties: {household: false}
              conduct: {means: {}, acts: {jaywalk: {what: crossing, nature: unlawful, ceiling: 1, propensity: 0}}, requests: {}}
              response: {}
            institution:
              agencies: {court: {what: a court}}
              lists:
                heads: {what: executives of listed firms, by_other_lists: true, colour: black, agency: court, term: 400}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 1000000}
            firms:
              persons_per_firm: 1
              executives: 1
              society:
                population:
                  sizes: [1, 0, 0, 0]
                  state_by_size: [0.02, 0, 0, 0]
                  foreign_by_size: [0, 0, 0, 0]
                  sectors: [{label: trade, share: 1}]
                  regions: [1, 0, 0, 0]
                  thin_margin: 0.5
                  spendable_by_size: [0, 0, 0, 0]
                conduct:
                  acts:
                    owe-wages: {what: owing wages, nature: unlawful, ceiling: 20, propensity: 0.5, by: {ownership: [0, 1, 0]}}
                  requests: {}
                partners: {link_ends: 0}
                response: {}
              institution:
                agencies: {labour-office: {what: the labour office}}
                registers: {complaints: {agency: labour-office, sees: {owe-wages: 1}}}
                lists:
                  wage-list: {what: firms that owe wages, colour: black, agency: labour-office, acts: [owe-wages], term: 60}
                  suspects: {what: partners, by_other_lists: true, colour: black, agency: labour-office, term: 400}
                contagion:
                  partners: {what: partners, lists: [wage-list], through: partners, to: suspects, share: 0.5, depth: 3}
            """);

    private static final String RULE = "firms.institution.contagion.partners";

    /** The small world before anybody is tied, with a change in the rule of contagion. */
    static SmallWorld with(String setting, Object value) {
        return small().with(RULE + "." + setting, value);
    }

    /** The small world before anybody is tied. */
    static SmallWorld small() {
        return SMALL;
    }

    /** Plants trees, each firm with so many below it, down to a depth. */
    static Forest of(SmallWorld small, int children, int depth) {
        Population firms = small.world().sides().getLast().population();
        List<Integer> roots = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int firm = 0; firm < firms.size(); firm++) {
            boolean state = FirmTraits.ownership(firms.traits()[firm]) == FirmTraits.STATE;
            (state ? roots : others).add(firm);
        }
        int[] depthOf = new int[firms.size()];
        Arrays.fill(depthOf, -1);
        List<List<Integer>> suppliers = new ArrayList<>();
        for (int firm = 0; firm < firms.size(); firm++) {
            suppliers.add(new ArrayList<>());
        }
        int next = 0;
        for (int root : roots) {
            List<Integer> level = List.of(root);
            depthOf[root] = 0;
            for (int step = 1; step <= depth; step++) {
                List<Integer> below = new ArrayList<>();
                for (int firm : level) {
                    for (int child = 0; child < children; child++) {
                        int other = others.get(next++);
                        depthOf[other] = step;
                        suppliers.get(other).add(firm);
                        below.add(other);
                    }
                }
                level = below;
            }
        }
        int[][] table = suppliers.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new Forest(Tied.of(small, table), depthOf);
    }

    /** Runs the world to its end. */
    Simulation run() {
        return SmallWorld.run(world, Options.threads(1));
    }

    /** Returns, for the root event of each listing on a list that ended or not, which firms it reached. */
    static Map<Long, List<Integer>> reached(Simulation run, String list, boolean own) {
        Rows rows = run.sides().getLast().log().of(LogTables.LISTING);
        Map<Long, List<Integer>> reached = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (list.equals(rows.text(row, 1)) && own == "own".equals(rows.text(row, 9))) {
                reached.computeIfAbsent(rows.integer(row, 4), origin -> new ArrayList<>())
                        .add((int) rows.integer(row, 0));
            }
        }
        return reached;
    }
}
