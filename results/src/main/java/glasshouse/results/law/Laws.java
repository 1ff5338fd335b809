package glasshouse.results.law;

import glasshouse.results.manifest.Manifest;
import java.util.ArrayList;
import java.util.List;

/** Lists the laws of a stored run. */
public final class Laws {
    private Laws() {}

    /** Lists the laws that a run with this manifest must keep: some are written for the lists and pools it has. */
    public static List<Law> of(Manifest manifest) {
        List<Law> laws = new ArrayList<>(CountLaws.of(manifest));
        laws.addAll(EvidenceLaws.ALL);
        laws.addAll(ListingLaws.ALL);
        laws.addAll(SanctionLaws.ALL);
        return List.copyOf(laws);
    }
}
