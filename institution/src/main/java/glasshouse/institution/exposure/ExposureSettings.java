package glasshouse.institution.exposure;

import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Settings of exposure: publication with personal data, breaches, sales, and what strangers do with it. */
@Section(
        doc =
                "How what is held and listed about people reaches strangers. A store holds what is filed from the day on which this"
                        + " section is in force, and who is on a list.")
public record ExposureSettings(
        @Setting(
                doc =
                        "What strangers see of who is on a published list, by list; along ties a list is heard of anyway.",
                byDefault = "{}")
        SequencedMap<String, PublicationSettings> publication,

        @Setting(
                doc = "Breaches, by name: what is held is copied by somebody from outside, of many at once.",
                byDefault = "{}")
        SequencedMap<String, BreachSettings> breaches,

        @Setting(doc = "Sales, by name: what is held about one person is sold by insiders.", byDefault = "{}")
        SequencedMap<String, SaleSettings> sales,

        @Setting(doc = "What becomes of who was exposed; not said: no fraud.")
        Optional<FraudSettings> fraud)
        implements Checked {

    /** The way of becoming exposed that is no breach and no sale. */
    public static final String PUBLICATION = "publication";

    /** The most breaches and sales together: which of them hold something about a person is kept in a bit each. */
    public static final int MOST_STORES = 7;

    /** Returns the names of the ways of becoming exposed. */
    public List<String> ways() {
        List<String> ways = new ArrayList<>();
        if (!publication.isEmpty()) {
            ways.add(PUBLICATION);
        }
        ways.addAll(breaches.keySet());
        ways.addAll(sales.keySet());
        return ways;
    }

    @Override
    public void check(Checks checks) {
        if (publication.isEmpty() && breaches.isEmpty() && sales.isEmpty()) {
            checks.problem("", "ways of becoming exposed", "none", "must have publication, breaches or sales", "");
        }
        int stores = breaches.size() + sales.size();
        if (stores > MOST_STORES) {
            checks.problem("", "breaches and sales", "" + stores, "must be at most " + MOST_STORES + " together", "");
        }
        for (String sale : sales.keySet()) {
            if (breaches.containsKey(sale)) {
                checks.problem("sales." + sale, "sale", sale, "must not have the name of a breach", "");
            }
        }
        for (String name : breaches.keySet()) {
            reserved(checks, "breaches." + name, name);
        }
        for (String name : sales.keySet()) {
            reserved(checks, "sales." + name, name);
        }
    }

    private static void reserved(Checks checks, String path, String name) {
        if (name.equals(PUBLICATION)) {
            checks.problem(path, "name", name, "must not be " + PUBLICATION + ", which is a way of its own", "");
        }
    }
}
