package glasshouse.engine.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.engine.run.Options;
import glasshouse.engine.run.Side;
import glasshouse.engine.run.Simulation;
import glasshouse.engine.small.SmallWorld;
import glasshouse.engine.world.World;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.metric.TallySeries;
import glasshouse.society.firms.FirmPopulationSettings;
import glasshouse.society.firms.FirmTraits;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * Firms are made from the published shares, the same ones by any number of threads, and change nothing for persons by being there.
 * Seeds are fixed; each bound is five standard errors, a false-alarm rate of 6e-7 for each of some thirty comparisons.
 */
class FirmsTest {
    private static final double SIGMAS = 5;
    private static final int FIRMS = 200_000;

    /** Persons who are watched, scored and listed; firms beside them, who act, are listed and compete. */
    private static final String PERSONS = """
            scenario: beside
            title: beside
            horizon: {start: 2018-01-01, weeks: 60}
            society:
              persons: 2000
              represented: 20000
              population: china-2020
              ties: {household: true, neighbour_block: 30}
              conduct:
                means: {}
                acts: {fault: {what: a fault, nature: unlawful, ceiling: 5, propensity: 0.2, while_listed: 0.5, with_listed_tie: 0.8}}
                requests: {loan: {what: a loan, ceiling: 4, propensity: 0.5}}
            institution:
              agencies: {office: {what: office}}
              pools: {hours: {what: hours, hours: 2000}}
              registers: {books: {agency: office, sees: {fault: 0.5}}}
              lists: {faulty: {what: the faulty, colour: black, agency: office, acts: [fault], term: 90, decision: {pool: hours, hours: 2}}}
              measures: {no-loans: {what: no loans, lists: [faulty], denies: {loan: 0.8}}}
            observe: {followed: 0, whole_up_to: 100000, listings_up_to: 0}
            """;

    private static final String FIRMS_OF_THEM = """
            firms:
              persons_per_firm: 4
              society:
                population: china-2018
                conduct:
                  acts: {cheat: {what: cheating, nature: unlawful, ceiling: 2, propensity: 0.5}}
                  requests: {tender: {what: a tender, ceiling: 4, propensity: 0.5}}
              institution:
                agencies: {office: {what: office}}
                registers: {books: {agency: office, sees: {cheat: 0.8}}}
                lists: {cheats: {what: the cheats, colour: black, agency: office, acts: [cheat], term: 90}}
                procurement: {works: {what: works, request: tender, contracts: 3000}}
                measures: {no-tenders: {what: no tenders, lists: [cheats], denies: {tender: 0.8}}}
            """;

    private static World worldOfFirms(int threads) {
        SmallWorld world = SmallWorld.of(PERSONS + FIRMS_OF_THEM)
                .with("society.persons", FIRMS)
                .with("firms.persons_per_firm", 1)
                .with("firms.executives", 1);
        return World.of(world.load(), Seeds.both(1), threads);
    }

    private static int[] traits(World world) {
        return Objects.requireNonNull(world.firms()).population().traits();
    }

    @Test
    void sizes_owners_sectors_regions_and_margins_are_those_of_the_settings() {
        World world = worldOfFirms(2);
        int[] traits = traits(world);
        FirmPopulationSettings settings =
                world.scenario().firms().orElseThrow().society().population();

        assertThat(traits).hasSize(FIRMS);
        for (int size = 0; size < FirmTraits.SIZES; size++) {
            int of = size;
            int[] firms = Arrays.stream(traits)
                    .filter(firm -> FirmTraits.size(firm) == of)
                    .toArray();
            close("size " + size, traits, firm -> FirmTraits.size(firm) == of, settings.sizes(), size);
            close("state " + size, firms, owned(FirmTraits.STATE), settings.stateBySize(), size);
            close("foreign " + size, firms, owned(FirmTraits.FOREIGN), settings.foreignBySize(), size);
        }
        List<Probability> sectors =
                settings.sectors().stream().map(sector -> sector.share()).toList();
        for (int sector = 0; sector < sectors.size(); sector++) {
            int of = sector;
            close("sector " + sector, traits, firm -> FirmTraits.sector(firm) == of, sectors, sector);
        }
        for (int region = 0; region < FirmTraits.REGIONS; region++) {
            int of = region;
            close("region " + region, traits, firm -> FirmTraits.region(firm) == of, settings.regions(), region);
        }
        close("margin", traits, firm -> FirmTraits.margin(firm) == FirmTraits.THIN, List.of(settings.thinMargin()), 0);
    }

    private static IntPredicate owned(int by) {
        return firm -> FirmTraits.ownership(firm) == by;
    }

    private static void close(String what, int[] firms, IntPredicate is, List<Probability> shares, int number) {
        double expected = shares.get(number).value();
        double share = Arrays.stream(firms).filter(is).count() / (double) firms.length;
        double error = Math.sqrt(expected * (1 - expected) / firms.length);

        assertThat(share).as(what).isCloseTo(expected, within(SIGMAS * error));
    }

    @Test
    void the_same_firms_are_made_by_any_number_of_threads_and_of_more_firms_the_first_are_the_same() {
        int[] traits = traits(worldOfFirms(1));
        SmallWorld few = SmallWorld.of(PERSONS + FIRMS_OF_THEM);

        assertThat(traits(worldOfFirms(5))).isEqualTo(traits);
        assertThat(traits(few.world())).isEqualTo(Arrays.copyOf(traits, 500));
        assertThat(traits(World.of(few.load(), Seeds.both(2), 1))).isNotEqualTo(Arrays.copyOf(traits, 500));
    }

    @Test
    void so_many_persons_have_a_firm_as_is_set_and_a_society_of_a_few_has_one() {
        SmallWorld world = SmallWorld.of(PERSONS + FIRMS_OF_THEM);

        assertThat(traits(world.world())).hasSize(500);
        assertThat(traits(world.with("society.persons", 4000).world())).hasSize(1000);
        assertThat(traits(world.with("society.persons", 9)
                        .with("firms.persons_per_firm", 40)
                        .world()))
                .hasSize(1);
        // One person heads the only firm, however many executives a firm is to have.
        assertThat(traits(world.with("society.persons", 1).world())).hasSize(1);
    }

    @Test
    void persons_are_the_same_to_the_bit_where_firms_are_beside_them() {
        Simulation alone = SmallWorld.of(PERSONS).run();
        Simulation beside = SmallWorld.of(PERSONS + FIRMS_OF_THEM).run();
        TallySeries counts = alone.series();
        TallySeries others = beside.series();

        assertThat(beside.sides()).hasSize(2);
        assertThat(SmallWorld.total(beside.sides().getLast(), "denials_tender")).isPositive();
        assertThat(SmallWorld.total(alone, "denials_loan")).isPositive();
        for (int metric = 0; metric < counts.metrics().size(); metric++) {
            String name = counts.metrics().all().get(metric).name();
            for (int stratum = 0; stratum < counts.cuts().strata().size(); stratum++) {
                assertThat(others.series(stratum, others.metrics().number(name)))
                        .as(name)
                        .isEqualTo(counts.series(stratum, metric));
            }
        }
        assertThat(SmallWorld.lines(beside.log())).isEqualTo(SmallWorld.lines(alone.log()));
    }

    @Test
    void the_stock_of_firms_on_a_list_is_inflow_times_mean_stay() {
        // An act lists for 90 days; on the list no further record matters: a renewal of 90 days and 1/r.
        Side firms = SmallWorld.run(
                        SmallWorld.of(PERSONS + FIRMS_OF_THEM)
                                .with("horizon.weeks", 400)
                                .with("society.persons", 20_000)
                                .with("observe.whole_up_to", 0)
                                .with("institution", "{}")
                                .with("firms.institution.measures", "{}")
                                .with("firms.institution.procurement", "{}")
                                .world(),
                        Options.threads(1))
                .sides()
                .getLast();
        int number = firms.world().metrics().number("on_cheats_sound");
        int begun = firms.world().metrics().number("listed_cheats_sound");
        double stock = 0;
        double inflow = 0;
        long[] series = firms.series().series(0, number);
        for (int week = 100; week < 400; week++) {
            stock += series[week] / 300.0;
            inflow += firms.series().at(week, 0, begun) / 300.0 / 7;
        }
        double rate = 2 * 0.5 * 0.8 / 365.25;
        double share = 90 / (90 + 1 / rate);
        // Weeks are correlated over a stay: about 300 / 13 independent looks at 5,000 firms.
        double error = Math.sqrt(share * (1 - share) / 5_000 / (300 * 7 / 90.0));

        assertThat(stock).isCloseTo(inflow * 90, within(0.02 * stock));
        assertThat(stock / 5_000).isCloseTo(share, within(SIGMAS * error));
    }
}
