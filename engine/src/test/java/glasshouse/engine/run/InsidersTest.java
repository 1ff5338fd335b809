package glasshouse.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.small.SmallWorld;
import glasshouse.society.population.Traits;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What insiders do, against closed forms. Seeds are fixed; each bound is five standard errors, a false-alarm rate of 6e-7 for
 * each comparison.
 */
class InsidersTest {
    private static final double SIGMAS = 5;
    private static final int PERSONS = 20_000;

    private static final SmallWorld OFFICE = SmallWorld.of("""
            scenario: office
            title: an office with insiders
            horizon: {start: 2018-01-01, weeks: 104}
            society:
              persons: 20000
              represented: 20000
              population: china-2020
              ties: {}
              conduct:
                means: {}
                acts:
                  post: {what: posting criticism, nature: lawful, ceiling: 1, propensity: 0.5}
                  litter: {what: littering, nature: unlawful, ceiling: 1, propensity: 0.5}
                  fraud: {what: fraud, nature: unlawful, ceiling: 0.1, propensity: 0}
                  fault: {what: a fault, nature: unlawful, ceiling: 0.5, propensity: 0.5}
              response: {hears_of_listing: [], fear_of_listing: 0}
            institution:
              agencies: {office: {what: office}, court: {what: court}}
              pools: {police-hours: {what: police, hours: 1e6}}
              registers:
                books: {agency: office, sees: {post: 0.6, litter: 0.8}}
                files: {agency: court, sees: {fault: 1}}
              lists:
                frauds: {what: frauds, colour: black, agency: office, acts: [fraud], term: 3000, published: false}
                faulty: {what: the faulty, colour: black, agency: court, acts: [fault], term: 300, published: false, notice: {when: after, days: 7, delivered: 1}}
              measures:
                visit: {what: a visit, lists: [faulty], carried_out: {pool: police-hours, hours: 0.1}}
              insiders:
                clique:
                  what: a clique
                  agency: office
                  targets: {acts: [post], share: 0.1, by_group: {minority-a: 3}, plants: fraud}
                  alters: {acts: [litter], share: 0.05, as: fault}
            observe: {followed: 0, whole_up_to: 0, listings_up_to: 1000000}
            """);

    @Test
    void records_are_planted_on_their_share_of_the_records_of_target_acts() {
        Simulation simulation = OFFICE.run();
        // Records of posts: as many as were seen; the share planted is a binomial by group.
        double minority = 0;
        for (int traits : simulation.world().population().traits()) {
            minority += Traits.group(traits) == 1 ? 1.0 / PERSONS : 0;
        }
        double weeks = 104 - 1; // what is planted in the last week is filed after it
        double records = PERSONS * 0.5 * 0.6 * weeks * 7 / 365.25;
        double share = 0.1 * (1 + 2 * minority);
        double planted = SmallWorld.total(simulation, "records_fabricated");

        assertThat(planted).isCloseTo(records * share, within(SIGMAS * Math.sqrt(records * share)));
        assertThat(SmallWorld.total(simulation, "records_planted")).isGreaterThanOrEqualTo((long) planted);
        assertThat(SmallWorld.total(simulation, "messages_record_planted"))
                .isEqualTo(SmallWorld.total(simulation, "records_planted"));
    }

    @Test
    void a_listing_on_a_planted_record_is_wrongful_and_its_ground_is_fabricated() {
        Simulation simulation = OFFICE.run();

        assertThat(SmallWorld.total(simulation, "acts_fraud")).isZero();
        assertThat(SmallWorld.total(simulation, "listed_frauds_wrongful")).isGreaterThan(500);
        for (String other : List.of("sound", "lawful_act", "irregular", "derivative")) {
            assertThat(SmallWorld.total(simulation, "listed_frauds_" + other)).isZero();
        }
        List<String> grounds = SmallWorld.lines(simulation.log()).stream()
                .filter(line -> line.startsWith("ground|") && line.contains("|frauds|"))
                .toList();
        assertThat(grounds).hasSizeGreaterThan(500).allMatch(line -> line.contains("|fabricated|"));
    }

    @Test
    void records_are_altered_in_their_share_and_keep_their_number() {
        Simulation simulation = OFFICE.run();
        Simulation honest =
                OFFICE.with("institution.insiders.clique.alters.share", 0).run();
        double litter = PERSONS * 0.5 * 0.8 * 104 * 7 / 365.25;
        double altered = SmallWorld.total(simulation, "records_altered");

        assertThat(altered).isCloseTo(litter * 0.05, within(SIGMAS * Math.sqrt(litter * 0.05)));
        assertThat(SmallWorld.total(honest, "records_altered")).isZero();
        assertThat(SmallWorld.total(simulation, "records_own_act") + (long) altered)
                .isEqualTo(SmallWorld.total(honest, "records_own_act"));
        assertThat(SmallWorld.total(simulation, "acts_litter")).isEqualTo(SmallWorld.total(honest, "acts_litter"));
    }

    @Test
    void who_can_pay_is_let_off() {
        Simulation simulation = OFFICE.with("society.response.bribery.offers", 0.6)
                .with(
                        "institution.insiders.bench",
                        "{what: a bench, agency: court, bribes: {price: 400, takes: 0.5, success: 0.9}}")
                .run();
        double told = SmallWorld.total(simulation, "notified_faulty");
        double[] spare =
                simulation.world().scenario().society().population().income().means();
        double pays = 0;
        for (double income : spare) {
            pays += 0.6 * Math.min(1, 0.02 * income / 400) / spare.length;
        }
        double taken = SmallWorld.total(simulation, "bribes_taken");
        double lost = SmallWorld.total(simulation, "bribes_lost");

        // Quintiles are equal shares of households rather than of adults, and listings of the last week are told later.
        assertThat(taken).isCloseTo(told * pays * 0.5, within(SIGMAS * Math.sqrt(told * pays) + 0.02 * taken));
        assertThat(lost).isCloseTo(0.1 * taken, within(SIGMAS * Math.sqrt(0.1 * taken)));
        assertThat(SmallWorld.total(simulation, "bribes_yuan")).isEqualTo((long) taken * 400);
        assertThat((double) SmallWorld.total(simulation, "corrected_faulty"))
                .isCloseTo(taken - lost, within(0.05 * taken));
        long[] byQuintile = new long[5];
        for (int quintile = 0; quintile < 5; quintile++) {
            byQuintile[quintile] = taken(simulation, quintile);
        }
        assertThat(byQuintile[0]).isPositive().isLessThan(byQuintile[2]);
        assertThat(byQuintile[2]).isLessThan(byQuintile[4]);
    }

    private static long taken(Simulation simulation, int quintile) {
        int number = simulation.world().metrics().number("bribes_taken");
        var strata = simulation.world().cuts().strata();
        long sum = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            boolean counted = strata.get(stratum).cut().equals("income-group-residence")
                    && strata.get(stratum).name().startsWith("q" + (quintile + 1));
            sum += counted ? simulation.series().sum(simulation.series().weeks(), stratum, number) : 0;
        }
        return sum;
    }

    @Test
    void insiders_who_do_nothing_are_as_none_at_all() {
        Simulation idle = OFFICE.with("institution.insiders.clique.targets.share", 0)
                .with("institution.insiders.clique.alters.share", 0)
                .run();
        Simulation none = OFFICE.with("institution.insiders", "{}").run();

        none.world()
                .metrics()
                .all()
                .forEach(metric -> assertThat(SmallWorld.total(idle, metric.name()))
                        .as(metric.name())
                        .isEqualTo(SmallWorld.total(none, metric.name())));
    }

    @Test
    void a_measure_reaches_who_was_meant_unless_it_is_bought_off_or_goes_to_another() {
        Simulation simulation = OFFICE.with("society.response.bribery.offers", 0.5)
                .with("society.ties.neighbour_block", 20)
                .with("institution.measures.visit.carried_out.bribe", 1)
                .with("institution.measures.visit.carried_out.bribable", 0.4)
                .with("institution.measures.visit.carried_out.wrong_person", 0.25)
                .with("institution.measures.visit.carried_out.wrong_person_for", 30)
                .run();
        double bought = SmallWorld.total(simulation, "bought_off");
        double wrong = SmallWorld.total(simulation, "carried_out_wrongly");
        double granted = SmallWorld.total(simulation, "messages_carried_out");
        double visited = SmallWorld.total(simulation, "carried_out_visit");

        assertThat(bought).isCloseTo(0.2 * granted, within(SIGMAS * Math.sqrt(0.2 * 0.8 * granted) + 0.02 * bought));
        assertThat(wrong)
                .isCloseTo(0.25 * (granted - bought), within(SIGMAS * Math.sqrt(0.25 * 0.75 * granted) + 0.02 * wrong));
        assertThat(visited).as("right and wrong persons").isBetween(granted - bought - 200, granted - bought);
        assertThat(SmallWorld.total(simulation, "messages_miscarried")).isEqualTo((long) wrong);
    }
}
