package glasshouse.experiment.speed;

import glasshouse.kernel.problem.Place;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.patch.Change;
import glasshouse.scenario.patch.Patch;
import glasshouse.scenario.tree.Composer;
import glasshouse.scenario.tree.Node;
import java.util.List;

/** Puts the firms of one scenario, with the regime they are under, beside the persons of another. */
final class WithFirms {
    private static final String FIRMS = "firms";
    private static final String ORIGIN = "bench";

    /** A sample is followed on both sides, however few firms there are, as in a large run. */
    private static final Patch SAMPLE = Patch.inline("observe.whole_up_to", "0", ORIGIN);

    private WithFirms() {}

    /** Makes a model's world without firms. */
    static Workload none(Workload.Model model, int persons, int weeks) {
        return Workload.of(model, List.of(SAMPLE), persons, weeks, 1);
    }

    /**
     * Makes a model's world with firms.
     *
     * @param scenario of the catalog, whose firms they are
     * @param personsPerFirm adults for each firm
     */
    static Workload of(Workload.Model model, String scenario, int personsPerFirm, int persons, int weeks) {
        Node.Mapping root = (Node.Mapping) Composer.compose(Catalog.shipped().open(scenario, "scenarios"));
        Node firms = root.find(FIRMS)
                .orElseThrow(() -> new IllegalStateException("Scenario " + scenario + " must have firms"))
                .value();
        List<Patch> patches = List.of(
                SAMPLE,
                new Patch(ORIGIN, "", List.of(new Change.Assign(FIRMS, new Place(ORIGIN, 1, 1), firms))),
                Patch.inline("firms.persons_per_firm", Integer.toString(personsPerFirm), ORIGIN),
                // The model's persons have other lists than those that its executives would be put on.
                Patch.inline("firms.institution.contagion", "{}", ORIGIN));
        return Workload.of(model, patches, persons, weeks, 1);
    }
}
