package glasshouse.results.law;

import glasshouse.engine.world.World;
import glasshouse.results.manifest.Manifest;
import java.util.ArrayList;
import java.util.List;

/** Lists the laws of a stored run. */
public final class Laws {
    private Laws() {}

    /**
     * Lists the laws that a run with this manifest must keep: some are written for the lists and pools it has. Where it has firms,
     * all but those of the folder hold of them too.
     */
    public static List<Law> of(Manifest manifest) {
        List<Law> laws = new ArrayList<>(CountLaws.ofFolder(manifest));
        laws.addAll(ofSide(manifest, ""));
        if (manifest.size().firms() > 0) {
            FirmLaws firms = new FirmLaws(manifest);
            ofSide(manifest, World.OF_FIRMS).forEach(law -> laws.add(firms.of(law)));
        }
        return List.copyOf(laws);
    }

    private static List<Law> ofSide(Manifest manifest, String prefix) {
        List<Law> laws = new ArrayList<>(CountLaws.of(manifest, prefix));
        laws.addAll(EvidenceLaws.ALL);
        laws.addAll(ListingLaws.ALL);
        laws.addAll(SanctionLaws.ALL);
        return laws;
    }
}
