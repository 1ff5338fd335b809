package glasshouse.institution;

import glasshouse.institution.scoring.RulebookSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Numbers the grades of a regime over all its editions and cities. */
final class Grades {
    private Grades() {}

    /** Lists the grades of the edition of the common rulebook that has most, lowest first, then what cities have beside them. */
    static List<String> of(List<Edition> editions) {
        List<String> all = new ArrayList<>();
        for (Edition edition : editions) {
            List<String> common =
                    edition.settings().rulebook().map(Grades::lowestFirst).orElse(List.of());
            if (common.size() > all.size()) {
                all.clear();
                all.addAll(common);
            }
        }
        for (Edition edition : editions) {
            if (edition.settings().cities().isEmpty()) {
                continue;
            }
            Books.all(edition.settings()).forEach(book -> addMissing(all, book));
        }
        return List.copyOf(all);
    }

    private static void addMissing(List<String> all, RulebookSettings book) {
        for (String grade : lowestFirst(book)) {
            if (!all.contains(grade)) {
                all.add(grade);
            }
        }
    }

    private static List<String> lowestFirst(RulebookSettings book) {
        return book.grades().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingInt(grade -> grade.from().value())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
