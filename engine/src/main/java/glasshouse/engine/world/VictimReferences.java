package glasshouse.engine.world;

import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import java.util.SequencedSet;

/** Checks that what people suffer from is what people do; what firms do to people stands with the acts of firms. */
final class VictimReferences {
    private VictimReferences() {}

    static void check(Scenario scenario, Checks checks) {
        SequencedSet<String> acts = scenario.society().conduct().acts().sequencedKeySet();
        scenario.society()
                .response()
                .victims()
                .ifPresent(victims -> victims.of().sequencedKeySet().stream()
                        .filter(act -> !acts.contains(act))
                        .forEach(act -> checks.problem(
                                "society.response.victims.of." + act,
                                "unknown act",
                                act,
                                "must be one of " + String.join(", ", acts),
                                Nearest.maybe(act, acts))));
        scenario.firms()
                .flatMap(firms -> firms.society().response().victims())
                .ifPresent(victims -> checks.problem(
                        "firms.society.response.victims",
                        "what people suffer from one another's acts",
                        "in a society of firms",
                        "must be in a society of persons",
                        "whom an act of a firm harms is said in firms.society.conduct.acts, by harms"));
    }
}
