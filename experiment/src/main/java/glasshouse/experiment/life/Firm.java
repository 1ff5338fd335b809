package glasshouse.experiment.life;

import glasshouse.engine.world.World;
import glasshouse.society.codes.UnifiedCodes;
import glasshouse.society.firms.FirmTraits;
import glasshouse.society.firms.Firms;

/**
 * Says what a firm is.
 *
 * @param subject index among firms
 * @param code its unified social credit code, which no real firm can have
 * @param size micro, small, medium or large
 * @param ownership private, state or foreign
 * @param sector name of its sector
 * @param region east, centre, west or north-east
 * @param isThin whether its margin is thin
 */
public record Firm(
        int subject, String code, String size, String ownership, String sector, String region, boolean isThin)
        implements Who {
    static Firm of(World firms, int subject) {
        int traits = firms.population().traits()[subject];
        return new Firm(
                subject,
                UnifiedCodes.of(firms.seeds()).of(subject),
                Firms.SIZES.get(FirmTraits.size(traits)),
                Firms.OWNERSHIPS.get(FirmTraits.ownership(traits)),
                firms.scenario()
                        .firms()
                        .orElseThrow()
                        .society()
                        .population()
                        .sectorNames()
                        .get(FirmTraits.sector(traits)),
                Firms.REGIONS.get(FirmTraits.region(traits)),
                FirmTraits.margin(traits) == FirmTraits.THIN);
    }
}
