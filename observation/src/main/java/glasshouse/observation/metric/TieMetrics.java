package glasshouse.observation.metric;

import glasshouse.observation.truth.ListingClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Numbers what listings do along ties: to those who did nothing and are listed for others, and to the ties themselves. */
public final class TieMetrics {
    /** Listings begun because one of somebody else did. */
    public final int listedForAnother;

    /** Listings in force that came of somebody else's. */
    public final int onListForAnother;

    /** Subjects on a blacklist of whom no such listing rests on what they did. */
    public final int blacklistedInnocent;

    /** First of the ties lost on account of a listing: by its class, then those of which the listing was over by then. */
    public final int tiesLost;

    /** Links to customers that lived 52 weeks before. */
    public final int linksBefore;

    /** Those of them that live still. */
    public final int linksSurviving;

    TieMetrics(Metrics all) {
        listedForAnother = all.add(Metric.flow(
                "listed_for_another",
                "listings",
                "listings begun because one of somebody else did, by a rule of contagion"));
        onListForAnother = all.add(Metric.stock(
                "on_list_for_another", "listings", "listings in force that came of somebody else's, over all lists"));
        blacklistedInnocent = all.add(
                Metric.stock(
                        "blacklisted_innocent",
                        "subjects",
                        "subjects on a blacklist of whom every such listing is derivative or wrongful: nothing they did is behind it"));
        List<String> classes = new ArrayList<>(Arrays.stream(ListingClass.values())
                .map(listingClass -> listingClass.name().toLowerCase(Locale.ROOT))
                .toList());
        classes.add("over");
        tiesLost = all.addEach(
                "ties_lost_",
                classes,
                "ties",
                "ties that others cut on hearing of a listing of the subject, by its class when the subject learns: %s");
        linksBefore = all.add(Metric.flow(
                "links_before", "links", "links to customers that lived 52 weeks before, counted every 52 weeks"));
        linksSurviving = all.add(Metric.flow(
                "links_surviving", "links", "links to customers that lived 52 weeks before and live now, uncut"));
    }
}
