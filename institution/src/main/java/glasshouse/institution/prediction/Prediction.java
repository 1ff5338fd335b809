package glasshouse.institution.prediction;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.List;

/**
 * Compiles one risk model.
 *
 * @param cells whom it tells apart
 * @param people [cell] how many people there are
 * @param start [cell] what it starts with
 * @param channels [channel] whether records of it are counted
 * @param acts [act] whether records of it are counted
 * @param discovers [channel] whether the channel goes where the model sends it
 * @param refitEveryWeeks weeks from one fit to the next
 * @param memory threshold of keeping a count from one week to the next
 * @param floor the least that a cell counts
 * @param patrols patrols sent each week; 0 where presence is in proportion
 * @param covers share of a cell that one patrol covers
 * @param correction how what is discovered is discounted
 * @param highRisk share of the people who count as of high risk
 * @param keys keys of its draws
 */
public record Prediction(
        Cells cells,
        int[] people,
        int[] start,
        boolean[] channels,
        boolean[] acts,
        boolean[] discovers,
        int refitEveryWeeks,
        long memory,
        int floor,
        int patrols,
        double covers,
        PredictionSettings.Correction correction,
        double highRisk,
        Keys keys) {

    /**
     * Holds the keys of a risk model's draws.
     *
     * @param patrol of the cell that a patrol is sent to
     * @param accept of accepting what is counted
     * @param thin of keeping one record of several patrols'
     * @param memory of keeping a count
     * @param lot of a person's place within a cell
     */
    public record Keys(long patrol, long accept, long thin, long memory, long lot) {
        static Keys of(String name, long seed) {
            return new Keys(
                    key(seed, name, "patrol"),
                    key(seed, name, "accept"),
                    key(seed, name, "thin"),
                    key(seed, name, "memory"),
                    key(seed, name, "lot"));
        }

        private static long key(long seed, String name, String decision) {
            return Key.of(seed, new Purpose("prediction." + name + "." + decision));
        }
    }

    static Prediction of(
            String name, PredictionSettings settings, boolean[] discovers, PredictionPlan.Setting setting) {
        Cells cells = Cells.of(settings, setting.groups(), setting.traits().length);
        int[] people = cells.people(setting.traits());
        boolean byPatrol = settings.allocation() == PredictionSettings.AllocationKind.PATROLS;
        return new Prediction(
                cells,
                people,
                start(settings, cells, people, setting.traits().length),
                named(settings.countsChannels(), setting.channels()),
                named(settings.countsActs(), setting.acts()),
                discovers,
                settings.refitEveryWeeks(),
                settings.memory().threshold(),
                settings.floor(),
                byPatrol ? settings.patrols() : 0,
                settings.covers().value(),
                settings.correction(),
                settings.highRisk().value(),
                Keys.of(name, setting.luckSeed()));
    }

    private static int[] start(PredictionSettings settings, Cells cells, int[] people, int persons) {
        Names areas = Names.of(settings.areas().keySet());
        int cellsAnArea = cells.count() / cells.areas();
        int[] start = new int[cells.count()];
        for (int cell = 0; cell < start.length; cell++) {
            long prior = StrictMath.round((double) settings.prior() * people[cell] / persons);
            int besides = areas.size() == 0
                    ? 0
                    : settings.start().getOrDefault(areas.name(cells.areaOf(cell)), 0) / cellsAnArea;
            start[cell] = StrictMath.max(settings.floor(), (int) prior + besides);
        }
        return start;
    }

    /** Marks the names in a list; an empty list names all. */
    private static boolean[] named(List<String> some, Names all) {
        boolean[] named = new boolean[all.size()];
        for (int number = 0; number < named.length; number++) {
            named[number] = some.isEmpty() || some.contains(all.name(number));
        }
        return named;
    }
}
