package glasshouse.engine.channel;

import static glasshouse.engine.small.SmallWorld.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.district.District;
import glasshouse.engine.run.Options;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.institution.sensing.Sensing;
import glasshouse.kernel.message.Messages;
import glasshouse.observation.log.LogTables;
import glasshouse.observation.table.Rows;
import glasshouse.society.population.Traits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cameras that look for people on lists. Seeds are fixed; each bound is five standard errors, a false-alarm rate of 6e-7 for each
 * comparison.
 */
class WatchListTest {
    private static final double SIGMAS = 5;
    private static final int WEEKS = 104;
    /** Acts of one who does them, in the whole run. */
    private static final double ACTS = 100 / 365.25 * 7 * WEEKS;

    /** Sightings of an act: coverage x sensitivity. */
    private static final double SEEN = 0.2 * 0.5;
    /** Comparisons in the represented city in the whole run: adults x faces x coverage x days. */
    private static final double COMPARISONS = 1e6 * 1 * 0.2 * 7 * WEEKS;

    private static final double FALSE_MATCH = 2e-9;

    /** Only country people offend, and of them only who is put on the list by hand is looked for. */
    private static final SmallWorld BASE = SmallWorld.of("""
            scenario: wanted
            title: wanted
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 20000
              represented: 1e6
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  offend: {what: an offence, nature: unlawful, ceiling: 200, propensity: 0.5, by_residence: [0, 1]}
                  flee: {what: hiding from the court, nature: unlawful, ceiling: 1, propensity: 0}
            institution:
              agencies: {police: {what: police}}
              cameras:
                eyes: {agency: police, acts: [offend], coverage: 0.2, sensitivity: 0.5, watches: [wanted], faces_compared: 1, false_match_rate: 2e-9, false_match_act: offend}
              registers: {files: {agency: police, sees: {flee: 1}}}
              lists: {wanted: {what: the wanted, colour: none, agency: police, acts: [flee], term: 150, published: false}}
            observe: {followed: 0, whole_up_to: 20000, listings_up_to: 1000000}
            """);

    /** Starts a run with so many on the watch list, of whom so many offend; and one more name, if it is not negative. */
    private static Simulation watching(World world, int watched, int offenders, int oneMore) {
        Simulation simulation = Simulation.start(world, Options.threads(1));
        int[] left = {watched - offenders, offenders};
        for (District district : simulation.districts()) {
            for (int subject = district.from(); subject < district.from() + district.size(); subject++) {
                int residence = Traits.residence(district.people().traitsOf(subject));
                if (left[residence]-- > 0 || subject == oneMore) {
                    district.sensing().watched().add(subject, 0, 0, 0, 0, 0);
                }
            }
        }
        while (!simulation.isDone()) {
            simulation.step();
        }
        simulation.close();
        return simulation;
    }

    @ParameterizedTest
    @CsvSource({"4000, 0", "4000, 4", "4000, 40", "4000, 400", "4000, 2000", "400, 4", "400, 40", "400, 200", "400, 400"
    })
    void precision_falls_with_prevalence_as_the_closed_form_says(int watched, int offenders) {
        Simulation simulation = watching(
                BASE.with("observe.whole_up_to", 0)
                        .with("observe.listings_up_to", 0)
                        .world(),
                watched,
                offenders,
                -1);
        double falsely = total(simulation, "false_sightings_eyes");
        double sightings = total(simulation, "sightings_eyes");
        double meanTrue = offenders * ACTS * SEEN;
        double meanFalse = watched * COMPARISONS * FALSE_MATCH;
        double precision = meanTrue / (meanTrue + meanFalse);

        assertThat(falsely).isCloseTo(meanFalse, within(SIGMAS * Math.sqrt(meanFalse)));
        assertThat(sightings - falsely).isCloseTo(meanTrue, within(SIGMAS * Math.sqrt(meanTrue)));
        assertThat((sightings - falsely) / sightings)
                .isCloseTo(precision, within(SIGMAS * Math.sqrt(precision * (1 - precision) / (meanTrue + meanFalse))));
    }

    @Test
    void one_name_more_on_a_watch_list_changes_alarms_of_that_name_only() {
        World world =
                BASE.with("institution.cameras.eyes.false_match_rate", 2e-8).world();
        Simulation some = watching(world, 500, 100, -1);
        int name = 19_000;
        Simulation more = watching(world, 500, 100, name);
        List<String> others = SmallWorld.lines(more.log()).stream()
                .filter(line -> !isOf(line, name))
                .toList();
        List<String> before = SmallWorld.lines(some.log()).stream()
                .filter(line -> !isOf(line, name))
                .toList();

        assertThat(before).anyMatch(line -> line.contains("|sighting|"));
        assertThat(others.equals(before)).as("lines of all others equal").isTrue();
        assertThat(SmallWorld.lines(some.log())).noneMatch(line -> isOf(line, name) && line.contains("|sighting|"));
        assertThat(SmallWorld.lines(more.log())).anyMatch(line -> isOf(line, name) && line.contains("|sighting|"));
    }

    private static boolean isOf(String line, int subject) {
        return line.matches("\\w+\\|" + subject + "\\|.*");
    }

    @Test
    void who_is_watched_has_the_alarms_that_everybody_has_where_all_are_watched() {
        SmallWorld erring = BASE.with("institution.cameras.eyes.false_match_rate", 2e-8)
                .with("society.conduct.acts.offend.propensity", 0);
        List<String> everybody = SmallWorld.lines(
                erring.with("institution.cameras.eyes.watches", "[]").run().log());
        List<String> some = SmallWorld.lines(
                        watching(erring.world(), 500, 100, -1).log())
                .stream()
                .filter(line -> line.contains("|sighting|"))
                .toList();

        assertThat(some).hasSizeGreaterThan(500);
        assertThat(new TreeSet<>(everybody).containsAll(some)).isTrue();
    }

    @Test
    void lists_tell_cameras_who_is_on_them_and_who_is_off_again_a_week_later() {
        Simulation simulation = BASE.with("society.persons", 4000)
                .with("society.conduct.acts.flee.propensity", 0.5)
                .with("institution.cameras.eyes.false_match_rate", 0)
                .run();
        Rows ledger = simulation.log().of(LogTables.LEDGER);
        int[] listed = new int[4000];
        int[] off = new int[4000];
        Arrays.fill(listed, Integer.MAX_VALUE);
        Arrays.fill(off, Integer.MAX_VALUE);
        int seen = 0;
        for (int row = 0; row < ledger.size(); row++) {
            int subject = (int) ledger.integer(row, 0);
            int day = (int) ledger.integer(row, 2);
            String what = ledger.text(row, 3);
            if ("listed".equals(what)) {
                listed[subject] = listed[subject] < off[subject] && off[subject] / 7 == day / 7 ? listed[subject] : day;
                off[subject] = Integer.MAX_VALUE;
            } else if ("expired".equals(what)) {
                off[subject] = day;
            } else if ("sighting".equals(what) && "eyes".equals(ledger.text(row, 4))) {
                assertThat(day / 7).isGreaterThan(listed[subject] / 7);
                assertThat(off[subject] == Integer.MAX_VALUE || day / 7 <= off[subject] / 7)
                        .isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(1000);
        assertThat(names(simulation)).isEqualTo(onList(simulation));
    }

    /** Names on the watch list, with what is on its way. */
    private static int names(Simulation simulation) {
        int names = 0;
        for (District district : simulation.districts()) {
            names += district.sensing().watched().size();
        }
        Messages mail = simulation.pendingMessages();
        for (int row = 0; row < mail.size(); row++) {
            names += mail.kind(row) == Sensing.WATCHED ? 1 : mail.kind(row) == Sensing.UNWATCHED ? -1 : 0;
        }
        return names;
    }

    private static int onList(Simulation simulation) {
        int listings = 0;
        for (District district : simulation.districts()) {
            listings += district.listings().inForce().size();
        }
        return listings;
    }

    @Test
    void cameras_that_begin_to_look_learn_of_everybody_on_the_list_and_forget_them_when_they_stop() {
        SmallWorld blind = BASE.with("society.persons", 4000)
                .with("society.conduct.acts.flee.propensity", 0.5)
                .with("institution.cameras.eyes.watches", "[]");
        SmallWorld looking = blind.with("institution.cameras.eyes.watches", "[wanted]");
        Simulation begun = SmallWorld.run(blind.worldBecoming(looking, 300), Options.threads(1));
        Simulation ended = SmallWorld.run(looking.worldBecoming(blind, 300), Options.threads(1));

        assertThat(onList(begun)).isGreaterThan(100);
        assertThat(names(begun)).isEqualTo(onList(begun));
        assertThat(names(ended)).isZero();
        assertThat(total(ended, "messages_watched")).isGreaterThan(100);
        assertThat(total(begun, "false_sightings_eyes")).isPositive();
    }

    @Test
    void cameras_are_told_nothing_of_a_listing_that_is_renewed_and_go_on_looking() {
        SmallWorld low = BASE.with("society.persons", 4000)
                .with("society.conduct.acts.flee.propensity", 0.9)
                .with("institution.cameras.eyes.false_match_rate", 0)
                .with(
                        "institution.rulebook",
                        "{what: points, keeper: police, start: 1000, least: 0, most: 1000, grades: {b: {from: 0}, a: {from: 960}}, "
                                + "rules: {fled: {what: hid, acts: [flee], points: -100}}}")
                .with(
                        "institution.lists.wanted",
                        "{what: the low, colour: none, agency: police, score_below: 960, term: 70, renewed: true, published: false}");
        Simulation simulation = low.run();

        long begun = total(simulation, "listed_wanted_sound");
        assertThat(total(simulation, "expired_wanted")).isGreaterThan(1000);
        assertThat(total(simulation, "messages_unwatched")).isZero();
        assertThat(total(simulation, "messages_watched"))
                .isEqualTo(begun - total(simulation, "expired_wanted"))
                .isGreaterThan(1000);
        assertThat(names(simulation)).isEqualTo(onList(simulation));
    }

    @Test
    void cameras_that_look_for_a_group_see_nobody_else() {
        SmallWorld all = BASE.with("institution.cameras.eyes.watches", "[]")
                .with("institution.cameras.eyes.mistaken_identity", 0.3)
                .with("society.persons", 4000);
        Simulation simulation = all.with("institution.cameras.eyes.groups", "[minority-a, minority-b]")
                .run();
        List<String> everybody = SmallWorld.lines(all.run().log());
        List<String> lines = SmallWorld.lines(simulation.log());
        BitSet members = new BitSet();
        int[] traits = simulation.world().population().traits();
        List<String> groups = simulation.world().population().groups();
        for (int subject = 0; subject < traits.length; subject++) {
            members.set(subject, groups.get(Traits.group(traits[subject])).startsWith("minority-"));
        }

        assertThat(lines).anyMatch(line -> line.contains("|sighting|") && line.contains("|misidentified|"));
        assertThat(lines).anyMatch(line -> line.contains("|sighting|") && line.contains("|false_alarm|"));
        for (String line : lines) {
            if (line.contains("|sighting|")) {
                assertThat(members.get(Integer.parseInt(line.split("\\|")[1]))).isTrue();
            }
        }
        assertThat(new TreeSet<>(everybody)
                        .containsAll(lines.stream()
                                .filter(line -> line.contains("|sighting|"))
                                .toList()))
                .as("the same sightings as where all are looked for")
                .isTrue();
    }
}
