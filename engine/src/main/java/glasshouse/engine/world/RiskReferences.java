package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.Vocabulary;
import glasshouse.institution.prediction.Cells;
import glasshouse.institution.prediction.PredictionSettings;
import glasshouse.institution.sensing.AuditSettings;
import glasshouse.scenario.settings.Checks;
import java.util.List;

/** Checks that everything that risk models name exists, and every risk model that is named. */
final class RiskReferences {
    private final InstitutionSettings institution;
    private final int groups;
    private final References names;
    private final Checks checks;

    RiskReferences(InstitutionSettings institution, int groups, References names, Checks checks) {
        this.institution = institution;
        this.groups = groups;
        this.names = names;
        this.checks = checks;
    }

    void check() {
        institution.prediction().forEach(this::prediction);
        institution.audits().forEach(this::audit);
        institution
                .inspectors()
                .forEach((name, inspector) ->
                        targeted("institution.inspectors." + name + ".targeted_by", inspector.targetedBy()));
    }

    private void audit(String name, AuditSettings audit) {
        String path = "institution.audits." + name;
        names.agency(path + ".agency", audit.agency());
        names.keys(path + ".finds", audit.finds().keySet());
        targeted(path + ".targeted_by", audit.targetedBy());
        audit.byList().keySet().forEach(list -> names.list(path + ".by_list." + list, list));
        if (!audit.pool().isEmpty()) {
            names.pool(path + ".pool", audit.pool());
        }
        if (!audit.errsAs().isEmpty()) {
            names.acts(path + ".errs_as", List.of(audit.errsAs()));
        }
        PredictionSettings model = institution.prediction().get(audit.targetedBy());
        if (model != null && model.highRisk().value() == 0) {
            checks.problem(
                    path + ".targeted_by",
                    "risk model",
                    audit.targetedBy(),
                    "must have high_risk above 0, or nobody is ever audited",
                    "institution.prediction." + audit.targetedBy() + ".high_risk: 0.05");
        }
    }

    private void targeted(String path, String name) {
        if (!name.isEmpty()) {
            names.known(path, "risk model", name, institution.prediction().keySet());
        }
    }

    private void prediction(String name, PredictionSettings model) {
        String path = "institution.prediction." + name;
        names.acts(path + ".counts_acts", model.countsActs());
        List<String> channels = Vocabulary.channelsOf(institution);
        for (int i = 0; i < model.countsChannels().size(); i++) {
            names.known(
                    path + ".counts_channels." + i,
                    "channel",
                    model.countsChannels().get(i),
                    channels);
        }
        for (String area : model.start().keySet()) {
            names.known(path + ".start." + area, "area", area, model.areas().keySet());
        }
        long cells = Cells.countOf(model, groups);
        if (cells > PredictionSettings.MOST_CELLS) {
            String must = "must make at most " + PredictionSettings.MOST_CELLS;
            checks.problem(path + ".features", "number of cells", "" + cells, must, "");
        }
    }
}
