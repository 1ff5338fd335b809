package glasshouse.institution.measures;

import glasshouse.kernel.index.Cities;
import glasshouse.kernel.index.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Measures compiled: what follows from each list and each grade. */
public final class MeasuresPlan {
    private static final Measure[] NONE = {};

    /** [measure]: null where the regime in force has it not. */
    final @Nullable Measure[] measures;
    /** [list]: what follows from it. */
    final Measure[][] ofList;
    /** [list]: whether all that follows from it goes on where a listing ends and begins anew on the same day: nobody carries it out, or is told. */
    final boolean[] goesOn;
    /** [grade]: what follows from it. */
    final Measure[][] ofGrade;

    /** [request]: whether it is a bid, which competes with others. */
    final boolean[] bids;
    /** [request]: whether any grade's measure refuses it: of most no grade need be looked up. */
    final boolean[] deniedByGrade;
    /** [request]: whether any grade's measure favours it. */
    final boolean[] favouredByGrade;

    private final Cities cities;
    private final boolean[] isOfYearlyBenefit;
    private final boolean anyOfYearlyBenefit;
    private final boolean any;

    /**
     * Holds what measures are named by.
     *
     * @param acts kinds of act
     * @param requests kinds of request
     * @param pools pools
     * @param lists lists
     * @param measures measures of all editions
     * @param bids [request] whether it is a bid, which competes with others
     * @param cities where people live
     */
    public record Vocabulary(
            Names acts, Names requests, Names pools, Names lists, Names measures, boolean[] bids, Cities cities) {}

    private MeasuresPlan(@Nullable Measure[] measures, Measure[][] ofList, Measure[][] ofGrade, Vocabulary names) {
        boolean[] bids = names.bids();
        this.cities = names.cities();
        this.measures = measures;
        this.ofList = ofList;
        this.goesOn = new boolean[ofList.length];
        for (int list = 0; list < ofList.length; list++) {
            goesOn[list] = Arrays.stream(ofList[list]).allMatch(Measure::goesOn);
        }
        this.ofGrade = ofGrade;
        this.bids = bids;
        this.deniedByGrade = byGrade(ofGrade, bids.length, (measure, request) -> measure.denies()[request] > 0);
        this.favouredByGrade = byGrade(ofGrade, bids.length, (measure, request) -> measure.favours()[request] != 0);
        boolean some = false;
        boolean someBenefit = false;
        isOfYearlyBenefit = new boolean[measures.length];
        for (int number = 0; number < measures.length; number++) {
            Measure measure = measures[number];
            some |= measure != null;
            isOfYearlyBenefit[number] =
                    measure != null && Arrays.stream(measure.benefitYuanAYear()).anyMatch(yuan -> yuan > 0);
            someBenefit |= isOfYearlyBenefit[number];
        }
        for (boolean bid : bids) {
            some |= bid;
        }
        this.any = some;
        this.anyOfYearlyBenefit = someBenefit;
    }

    /**
     * Compiles the measures of a regime.
     *
     * @param settings the measures in force
     * @param grades names of the grades, by number
     * @param names what measures are named by
     * @param luckSeed seed of delays and decisions
     */
    public static MeasuresPlan of(
            SequencedMap<String, MeasureSettings> settings, List<String> grades, Vocabulary names, long luckSeed) {
        @Nullable Measure[] measures = new Measure[names.measures().size()];
        List<List<Measure>> ofList = empty(names.lists().size());
        List<List<Measure>> ofGrade = empty(grades.size());
        for (int number = 0; number < measures.length; number++) {
            String name = names.measures().name(number);
            MeasureSettings one = settings.get(name);
            if (one == null) {
                continue;
            }
            Measure measure = Measure.of(number, name, one, names, luckSeed);
            measures[number] = measure;
            one.lists().forEach(list -> ofList.get(names.lists().number(list)).add(measure));
            one.grades().forEach(grade -> ofGrade.get(grades.indexOf(grade)).add(measure));
        }
        return new MeasuresPlan(measures, arrays(ofList), arrays(ofGrade), names);
    }

    /** Says of each kind of request whether a measure of any grade does something with it. */
    private static boolean[] byGrade(Measure[][] ofGrade, int requests, BiPredicate<Measure, Integer> does) {
        boolean[] done = new boolean[requests];
        for (int request = 0; request < requests; request++) {
            int kind = request;
            done[request] = Arrays.stream(ofGrade).flatMap(Arrays::stream).anyMatch(one -> does.test(one, kind));
        }
        return done;
    }

    private static List<List<Measure>> empty(int size) {
        List<List<Measure>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static Measure[][] arrays(List<List<Measure>> lists) {
        return lists.stream()
                .map(list -> list.isEmpty() ? NONE : list.toArray(Measure[]::new))
                .toArray(Measure[][]::new);
    }

    /** Says whether a sanction, by its code, is what follows from a list. */
    boolean follows(int list, int sanction) {
        for (Measure measure : ofList[list]) {
            if (Sanctions.code(list, measure.measure(), false) == sanction) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a measure speaks of a subject. */
    boolean speaksOf(Measure measure, int subject) {
        return cities.isIn(subject, measure.cities());
    }

    /** Says whether there is any measure, or anything that requests compete for. */
    boolean any() {
        return any;
    }

    /** Returns what coming under a measure costs once, in yuan; 0 where the regime has it not. */
    public int costYuanOnce(int measure) {
        Measure one = measures[measure];
        return one == null ? 0 : one.costYuanOnce();
    }

    /** Returns what a measure's beginning brings those whom the person owes, in yuan; 0 where the regime has it not. */
    public int recoversYuan(int measure) {
        Measure one = measures[measure];
        return one == null ? 0 : one.recoversYuan();
    }

    /** Returns what being under a measure costs a year, in yuan; 0 where the regime has it not. */
    public int costYuanAYear(int measure) {
        Measure one = measures[measure];
        return one == null ? 0 : one.costYuanAYear();
    }

    /** Says whether being under any measure costs something by the year. */
    public boolean anyCostsByYear() {
        return Arrays.stream(measures).anyMatch(one -> one != null && one.costYuanAYear() > 0);
    }

    /** Returns the hours that being under a measure takes a year; 0 where the regime has it not. */
    public int hoursAYear(int measure) {
        Measure one = measures[measure];
        return one == null ? 0 : one.hoursAYear();
    }

    /** Returns what being under a measure is worth a year to somebody of a fifth of income; 0 where the regime has it not. */
    public int benefitYuanAYear(int measure, int fifth) {
        Measure one = measures[measure];
        return one == null ? 0 : one.benefitYuanAYear()[fifth];
    }

    /** Says whether being under a measure is worth something by the year. */
    public boolean isOfYearlyBenefit(int measure) {
        return isOfYearlyBenefit[measure];
    }

    /** Says whether being under any measure is worth something by the year. */
    public boolean anyOfYearlyBenefit() {
        return anyOfYearlyBenefit;
    }

    /** Returns what a request is worth under a measure, in yuan. */
    public int worthYuan(int measure, int request) {
        Measure one = measures[measure];
        return one == null ? 0 : one.favours()[request];
    }
}
