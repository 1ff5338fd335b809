package glasshouse.engine.world;

import glasshouse.institution.InstitutionSettings;
import glasshouse.institution.lists.AgreementSettings;
import glasshouse.institution.lists.ListSettings;
import glasshouse.institution.lists.NoticeSettings;
import glasshouse.institution.measures.MeasureSettings;
import glasshouse.institution.recourse.RemedySettings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Checks that everything that lists, and what follows from them, name exists: acts, agencies, pools, requests, other lists. */
final class ListReferences {
    private final InstitutionSettings institution;
    private final Set<String> requests;
    private final References references;

    ListReferences(InstitutionSettings institution, Set<String> requests, References references) {
        this.institution = institution;
        this.requests = requests;
        this.references = references;
    }

    void check() {
        institution.lists().forEach(this::list);
        institution.agreements().forEach(this::agreement);
        institution.measures().forEach(this::measure);
        institution.remedies().forEach(this::remedy);
    }

    private void list(String name, ListSettings list) {
        String path = "institution.lists." + name;
        references.agency(path + ".agency", list.agency());
        references.acts(path + ".acts", list.acts());
        references.acts(path + ".released_by", list.releasedBy());
        if (!list.recordsOf().isEmpty()) {
            references.agency(path + ".records_of", list.recordsOf());
        }
        references.groups(path + ".groups", list.groups());
        references.cities(path + ".cities", list.cities());
        list.decision().ifPresent(decision -> {
            references.pool(path + ".decision.pool", decision.pool());
            decision.discretion()
                    .ifPresent(one -> references.groupKeys(path + ".decision.discretion.by_group", one.byGroup()));
        });
        boolean byScore = list.scoreBelow().isPresent() || list.scoreFrom().isPresent();
        if (byScore && RulebookReferences.all(institution).isEmpty()) {
            references.problem(path, "score criterion", "", "must not stand where there is no rulebook", "");
        }
    }

    private void agreement(String name, AgreementSettings agreement) {
        String path = "institution.agreements." + name;
        lists(path + ".lists", agreement.lists());
        lists(path + ".to", agreement.to());
        Set<ListSettings.Colour> colours = new TreeSet<>();
        for (List<String> named : List.of(agreement.lists(), agreement.to())) {
            named.stream()
                    .map(institution.lists()::get)
                    .filter(Objects::nonNull)
                    .forEach(list -> colours.add(list.colour()));
        }
        if (colours.size() > 1 || colours.contains(ListSettings.Colour.NONE)) {
            references.problem(
                    path,
                    "agreement of lists",
                    colours.toString().toLowerCase(Locale.ROOT),
                    "must speak of lists of one colour, black or red",
                    "make an agreement for each colour");
        }
    }

    private void measure(String name, MeasureSettings measure) {
        String path = "institution.measures." + name;
        lists(path + ".lists", measure.lists());
        references.cities(path + ".cities", measure.cities());
        Set<String> grades = RulebookReferences.grades(institution);
        for (int i = 0; i < measure.grades().size(); i++) {
            references.known(path + ".grades." + i, "grade", measure.grades().get(i), grades);
        }
        for (String request : measure.denies().keySet()) {
            references.known(path + ".denies." + request, "request", request, requests);
        }
        for (String request : measure.favours().keySet()) {
            references.known(path + ".favours." + request, "request", request, requests);
        }
        measure.proportion().ifPresent(proportion -> references.acts(path + ".proportion.acts", proportion.acts()));
        measure.carriedOut().ifPresent(by -> references.pool(path + ".carried_out.pool", by.pool()));
    }

    private void remedy(String name, RemedySettings remedy) {
        String path = "institution.remedies." + name;
        lists(path + ".lists", remedy.lists());
        if (!remedy.pool().isEmpty()) {
            references.pool(path + ".pool", remedy.pool());
        }
        references.groupKeys(path + ".belief_by_group", remedy.beliefByGroup());
        for (int i = 0; i < remedy.lists().size(); i++) {
            ListSettings list = institution.lists().get(remedy.lists().get(i));
            boolean told = list == null
                    || list.notice()
                            .filter(notice -> notice.when() == NoticeSettings.When.BEFORE)
                            .isPresent();
            if (remedy.stage() == RemedySettings.Stage.HEARING && !told) {
                references.problem(
                        path + ".lists." + i,
                        "hearing before a listing on",
                        remedy.lists().get(i),
                        "must be of a list with notice before the listing",
                        "notice: {when: before, days: 30}");
            }
        }
    }

    private void lists(String path, List<String> named) {
        for (int i = 0; i < named.size(); i++) {
            references.known(
                    path + "." + i, "list", named.get(i), institution.lists().keySet());
        }
    }
}
