package glasshouse.engine.world;

import glasshouse.scenario.settings.Checks;
import glasshouse.society.firms.BusinessSettings;

/** Checks that numbers enough are kept for firms to come, and that what complying costs has somebody to cost it. */
final class BusinessReferences {
    private BusinessReferences() {}

    static void check(Scenario scenario, Checks checks) {
        if (scenario.institution().compliance().isPresent()) {
            checks.problem(
                    "institution.compliance",
                    "what complying costs firms",
                    "in a regime for persons",
                    "must be in a regime for firms",
                    "move it to firms.institution");
        }
        scenario.firms().ifPresent(firms -> check(firms, scenario.horizon().weeks(), checks));
    }

    private static void check(FirmSettings firms, int weeks, Checks checks) {
        firms.society()
                .business()
                .filter(business -> business.weeksOfReserve() < weeks)
                .ifPresent(business -> tooFew(business, weeks, checks));
        if (firms.institution().compliance().isPresent()
                && firms.society().business().isEmpty()) {
            checks.problem(
                    "firms.institution.compliance",
                    "what complying costs firms",
                    "where nothing is counted of what they earn",
                    "must not be said without firms.society.business",
                    "say firms.society.business, or leave it out");
        }
    }

    private static void tooFew(BusinessSettings business, int weeks, Checks checks) {
        double needed = business.reserve() * weeks / business.weeksOfReserve();
        checks.problem(
                "firms.society.business.reserve",
                "numbers kept for firms to come",
                "" + business.reserve(),
                "must be at least founders times the years simulated, %.2f".formatted(needed),
                "say %.2f".formatted(StrictMath.ceil(needed * 100) / 100));
    }
}
