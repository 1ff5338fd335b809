package glasshouse.engine.lint.ground;

import glasshouse.institution.InstitutionSettings;
import glasshouse.kernel.quantity.Probability;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says which agencies come to have records of which acts, by any channel, right or wrong. */
public final class Sight {
    private final Map<String, TreeSet<String>> agenciesByAct = new TreeMap<>();

    private Sight() {}

    /** Reads the channels of a regime. */
    public static Sight of(InstitutionSettings regime) {
        Sight sight = new Sight();
        sight.cameras(regime);
        regime.registers().values().forEach(register -> sight.shares(register.agency(), register.sees()));
        regime.inspectors().values().stream()
                .filter(inspector -> inspector.presence().value() > 0)
                .forEach(inspector -> sight.shares(inspector.agency(), inspector.notices()));
        regime.audits().values().stream()
                .filter(audit -> audit.rate().value() > 0)
                .forEach(audit -> {
                    sight.shares(audit.agency(), audit.finds());
                    sight.book(audit.agency(), audit.errsAs(), audit.errs().value());
                });
        sight.informants(regime);
        regime.internet().values().forEach(internet -> sight.shares(internet.agency(), internet.sees()));
        regime.phones().values().stream()
                .filter(phones -> phones.coverage().value() * phones.on().value() > 0)
                .forEach(phones -> sight.shares(phones.agency(), phones.acts()));
        regime.insiders().values().forEach(insiders -> {
            insiders.targets()
                    .ifPresent(targets -> sight.book(
                            insiders.agency(), targets.plants(), targets.share().value()));
            insiders.alters()
                    .ifPresent(alters -> sight.book(
                            insiders.agency(), alters.as(), alters.share().value()));
        });
        return sight;
    }

    private void cameras(InstitutionSettings regime) {
        regime.cameras().values().forEach(camera -> {
            double seen = camera.mostCoverage().value() * camera.sensitivity().value();
            camera.acts().forEach(act -> book(camera.agency(), act, seen));
            book(
                    camera.agency(),
                    camera.falseMatchAct(),
                    camera.facesCompared() * camera.falseMatchRate().value());
        });
    }

    private void informants(InstitutionSettings regime) {
        regime.informants().values().forEach(informants -> {
            shares(informants.agency(), informants.acts());
            informants.malice().ifPresent(malice -> book(informants.agency(), malice.act(), 1));
            informants.quota().ifPresent(quota -> book(informants.agency(), quota.act(), 1));
        });
    }

    private void shares(String agency, Map<String, Probability> shares) {
        shares.forEach((act, share) -> book(agency, act, share.value()));
    }

    private void book(String agency, String act, double share) {
        if (share > 0 && !act.isEmpty()) {
            agenciesByAct.computeIfAbsent(act, unseen -> new TreeSet<>()).add(agency);
        }
    }

    /** Lists the agencies that come to have records of an act. */
    public SequencedSet<String> agencies(String act) {
        return agenciesByAct.getOrDefault(act, new TreeSet<>());
    }

    /** Says whether an agency comes to have records of an act; the empty name stands for any. */
    public boolean has(String agency, String act) {
        return agency.isEmpty() ? !agencies(act).isEmpty() : agencies(act).contains(agency);
    }
}
