package glasshouse.engine.situation;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.institution.scoring.RulebookSettings;
import glasshouse.scenario.bind.Resolved;
import glasshouse.scenario.catalog.Catalog;
import glasshouse.scenario.load.Loaded;
import glasshouse.scenario.load.Loader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every rulebook of the catalog does what the situations beside it say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogSituationsTest {
    private static final int FEWEST = 6;
    private static final List<String> RULEBOOKS = List.of(
            "fuzhou-jasmine",
            "hangzhou-qianjiang",
            "jinan-dogs",
            "kenli-chengken",
            "rongcheng-2018",
            "shenzhen-traffic",
            "suining-2010",
            "suqian-xichu",
            "suzhou-osmanthus",
            "weihai-haibei",
            "xiamen-egret",
            "yiwu-2017");

    private final Catalog catalog = Catalog.shipped();
    private final Map<String, List<Outcome>> tried = new TreeMap<>();

    @Test
    void every_situation_of_the_catalog_comes_out_as_expected() {
        for (String name : catalog.list(Situations.FOLDER)) {
            assertThat(Situations.test(name, catalog))
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(FEWEST)
                    .allSatisfy(outcome -> assertThat(outcome.misses())
                            .as(name + " " + outcome.situation() + ", where fired " + outcome.fired())
                            .isEmpty());
        }
    }

    @Test
    void every_rulebook_has_situations_and_every_situation_a_source() {
        assertThat(catalog.list(Situations.FOLDER)).containsExactlyElementsOf(RULEBOOKS);
        assertThat(catalog.list("rulebooks")).containsAll(RULEBOOKS);
        for (String name : catalog.list(Situations.FOLDER)) {
            Loaded<SituationsSettings> loaded = load(name);
            RulebookSettings book = Loader.of(RulebookSettings.class, catalog)
                    .load(name, "rulebooks", List.of())
                    .value();
            assertThat(loaded.value().rulebook()).as(name).isEqualTo(book);
            Resolved situations = loaded.resolved().find("situations").orElseThrow();
            loaded.value()
                    .situations()
                    .keySet()
                    .forEach(situation -> assertThat(situations.find(situation))
                            .get()
                            .isInstanceOfSatisfying(
                                    Resolved.Group.class,
                                    group -> assertThat(group.backing().source())
                                            .as(name + " " + situation)
                                            .isNotBlank()));
        }
    }

    @Test
    void every_rule_of_every_rulebook_fires_in_some_situation() {
        for (String name : catalog.list(Situations.FOLDER)) {
            TreeSet<String> silent =
                    new TreeSet<>(load(name).value().rulebook().rules().keySet());
            outcomes(name).forEach(outcome -> silent.removeAll(outcome.fired()));
            assertThat(silent).as(name + ": rules that no situation tries").isEmpty();
        }
    }

    private List<Outcome> outcomes(String name) {
        return tried.computeIfAbsent(name, one -> Situations.test(one, catalog));
    }

    private Loaded<SituationsSettings> load(String name) {
        return Loader.of(SituationsSettings.class, catalog).load(name, Situations.FOLDER, List.of());
    }
}
