package glasshouse.experiment.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import glasshouse.engine.small.SmallWorld;
import glasshouse.experiment.estimate.Estimate;
import glasshouse.experiment.estimate.Estimate.Verdict;
import glasshouse.experiment.twin.TwinRequest.Variant;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.random.Seeds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Several other regimes beside one baseline, all from one checkpoint. */
class VariantsTest {
    private static final SmallWorld BASE =
            SmallWorld.everything().with("society.persons", 600).with("horizon.weeks", 40);
    private static final SmallWorld WATCHED = BASE.with("institution.cameras.crossings.coverage", 0.9);
    private static final SmallWorld HARSH = BASE.with("institution.rulebook.rules.jaywalking.points", -40)
            .with("institution.rulebook.rules.only-here", "{what: new, acts: [jaywalk], points: -3}");

    private static TwinRequest request(SmallWorld... worlds) {
        List<Variant> variants = Arrays.stream(worlds)
                .map(world -> new Variant(world == WATCHED ? "watched" : "harsh", world.load()))
                .toList();
        return new TwinRequest(BASE.load(), variants, LocalDate.of(2018, 2, 14), 3, Seeds.both(1), 1);
    }

    private static Map<String, Estimate> effects(Twins.Result result, String variant) {
        return result.effects().stream()
                .filter(effect -> effect.variant().equals(variant))
                .filter(effect -> !effect.metric().name().contains("only_here"))
                .collect(Collectors.toMap(
                        effect -> effect.side() + effect.metric().name() + effect.cut() + effect.stratum(),
                        Effect::estimate));
    }

    @Test
    void each_of_several_regimes_differs_as_if_it_were_alone() {
        Twins.Result both = new Twins(request(WATCHED, HARSH), (done, all) -> {}, () -> false).run();
        Twins.Result watched = new Twins(request(WATCHED), (done, all) -> {}, () -> false).run();
        Twins.Result harsh = new Twins(request(HARSH), (done, all) -> {}, () -> false).run();

        assertThat(effects(both, "watched")).hasSizeGreaterThan(1000).isEqualTo(effects(watched, "watched"));
        assertThat(effects(both, "harsh")).isEqualTo(effects(harsh, "harsh"));
        assertThat(effects(both, "harsh")).isNotEqualTo(effects(both, "watched"));
    }

    @Test
    void weeks_before_the_fork_are_computed_once() {
        AtomicLong weeks = new AtomicLong();
        new Twins(request(WATCHED, HARSH), (done, all) -> weeks.set(done), () -> false).run();
        int fork = request(WATCHED).day() / 7;

        assertThat(weeks.get()).isEqualTo(3L * (40 + 2 * (40 - fork)));
    }

    @Test
    void luck_in_common_saves_pairs_where_little_is_reached() {
        Twins.Result result = new Twins(request(WATCHED), (done, all) -> {}, () -> false).run();
        List<Effect> everyone = result.effects().stream()
                .filter(effect -> effect.cut().equals("all") && effect.side().equals("persons"))
                .toList();

        assertThat(everyone)
                .filteredOn(effect -> effect.estimate().verdict() == Verdict.NONE)
                .allSatisfy(effect -> assertThat(effect.saved()).isNaN());
        assertThat(everyone)
                .filteredOn(effect -> effect.metric().name().equals("acts_jaywalk"))
                .allSatisfy(effect -> assertThat(effect.saved()).isGreaterThan(2));
    }

    @Test
    void another_society_among_the_variants_is_refused() {
        assertThatThrownBy(() -> request(WATCHED, HARSH.with("society.persons", 601)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("same people");
        assertThatThrownBy(VariantsTest::request).isInstanceOf(ProblemException.class);
    }
}
