package glasshouse.engine.world;

import glasshouse.institution.sensing.CameraSettings;
import glasshouse.institution.sensing.online.InternetSettings;
import glasshouse.scenario.hint.Nearest;
import glasshouse.scenario.settings.Checks;
import java.util.Collection;

/** Checks that what channels look for, and where, exists: lists, groups, neighbourhoods, acts that are done online. */
final class ChannelReferences {
    private final References.Named named;
    private final Checks checks;

    ChannelReferences(References.Named named, Checks checks) {
        this.named = named;
        this.checks = checks;
    }

    void reach(String path, CameraSettings camera) {
        for (int i = 0; i < camera.watches().size(); i++) {
            String list = camera.watches().get(i);
            known(
                    path + ".watches." + i,
                    "list",
                    list,
                    named.institution().lists().keySet());
        }
        for (int i = 0; i < camera.groups().size(); i++) {
            known(path + ".groups." + i, "group", camera.groups().get(i), named.groups());
        }
        if (camera.nearHome().value() > 0 && named.neighbourBlock() == 0) {
            checks.problem(
                    path + ".near_home",
                    "acts near home",
                    "" + camera.nearHome().value(),
                    "must be 0 where society.ties.neighbour_block is 0: there are no neighbourhoods",
                    "society.ties.neighbour_block: 30");
        }
    }

    void online(String path, InternetSettings internet) {
        internet.sees().keySet().forEach(act -> online(path + ".sees." + act, act));
        internet.filters().keySet().forEach(act -> online(path + ".filters." + act, act));
    }

    private void online(String path, String act) {
        known(path, "act", act, named.acts().keySet());
        if (!named.acts().getOrDefault(act, true)) {
            checks.problem(
                    path,
                    "act that is not done online",
                    act,
                    "must be a kind of act with online: true",
                    "society.conduct.acts." + act + ".online: true");
        }
    }

    private void known(String path, String what, String name, Collection<String> names) {
        if (!names.contains(name)) {
            checks.problem(
                    path,
                    "unknown " + what,
                    name,
                    names.isEmpty() ? "must name one, and there is none" : "must be one of " + String.join(", ", names),
                    Nearest.maybe(name, names));
        }
    }
}
