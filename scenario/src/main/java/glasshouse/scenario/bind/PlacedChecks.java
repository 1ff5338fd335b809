package glasshouse.scenario.bind;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.settings.Checks;
import java.util.Optional;

/** Gives each problem that a record finds across its fields the place of the value it names. */
record PlacedChecks(Context context, Resolved.Group group, Problems problems) implements Checks {

    @Override
    public void problem(String path, String what, String value, String must, String maybe) {
        Resolved at = group;
        for (String step : path.split("\\.")) {
            Optional<Resolved> next = at.find(step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        Place place = at.place();
        String where = context.path().isEmpty() ? path : path.isEmpty() ? context.path() : context.path() + "." + path;
        problems.add(where.isEmpty() ? what : where + ": " + what, value, place, must, maybe);
    }
}
