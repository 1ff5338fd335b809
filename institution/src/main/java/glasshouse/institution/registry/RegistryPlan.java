package glasshouse.institution.registry;

import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.time.LocalDate;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Agencies compiled: which files what each channel sees, how long filing takes, and who reads what. */
public final class RegistryPlan {
    /** The number of a reader that is no agency: it has no island, and no agreement binds it. */
    public static final int NOBODY = -1;

    final int[] agencyOfChannel;
    final @Nullable Exponential[] delayOfChannel;
    final long[] keyOfChannel;
    private final @Nullable PlatformPlan platform;
    private final Sharing sharing;

    /**
     * Holds the settings of agencies, and of what joins them.
     *
     * @param agencies agencies, by name
     * @param platform the master database, null for none
     * @param sharing sharing agreements, by name
     */
    public record Settings(
            SequencedMap<String, AgencySettings> agencies,
            @Nullable PlatformSettings platform,
            SequencedMap<String, SharingSettings> sharing) {}

    /**
     * Holds what agencies are named by.
     *
     * @param agencies all agencies
     * @param channels all channels
     * @param pools all pools
     * @param agencyOf name of the agency of each channel, by the channel's number
     */
    public record Vocabulary(Names agencies, Names channels, Names pools, String[] agencyOf) {}

    private RegistryPlan(Settings settings, Vocabulary names, long luckSeed, ToIntFunction<LocalDate> dayOf) {
        int n = names.channels().size();
        this.agencyOfChannel = new int[n];
        this.delayOfChannel = new Exponential[n];
        this.keyOfChannel = new long[n];
        for (int channel = 0; channel < n; channel++) {
            agencyOfChannel[channel] = names.agencies().number(names.agencyOf()[channel]);
            AgencySettings agency = settings.agencies().get(names.agencyOf()[channel]);
            int mean = agency == null ? 0 : agency.filingDelay().value();
            delayOfChannel[channel] = mean == 0 ? null : Exponential.of(mean);
            String purpose = "registry." + names.channels().name(channel) + ".filing-delay";
            keyOfChannel[channel] = Key.of(luckSeed, new Purpose(purpose));
        }
        this.sharing = Sharing.of(settings.sharing(), names.agencies(), dayOf);
        PlatformPlan.Setting setting =
                new PlatformPlan.Setting(names.agencies(), names.channels(), names.pools(), names.agencyOf(), luckSeed);
        this.platform = settings.platform() == null ? null : PlatformPlan.of(settings.platform(), setting, dayOf);
    }

    /**
     * Compiles the agencies.
     *
     * @param luckSeed seed of the delays and of the errors of linkage
     * @param dayOf turns dates into days
     */
    public static RegistryPlan of(Settings settings, Vocabulary names, long luckSeed, ToIntFunction<LocalDate> dayOf) {
        return new RegistryPlan(settings, names, luckSeed, dayOf);
    }

    /** Returns the agency that files what a channel sees. */
    public int agencyOf(int channel) {
        return agencyOfChannel[channel];
    }

    /**
     * Says whether an agency reads a record: without a master database every one; else those of its own island, and those of
     * others that are joined under an agreement with it.
     *
     * @param reader the agency, or {@link #NOBODY}
     * @param code of the record
     * @param day of the record: of filing or of joining
     */
    public boolean isReadBy(int reader, int code, int day) {
        if (platform == null) {
            return true;
        }
        int agency = agencyOfChannel[Sightings.channel(code)];
        if (!Records.isJoined(code)) {
            return agency == reader;
        }
        return agency != reader && (reader == NOBODY || sharing.opens(agency, reader, day));
    }

    /** Returns the master database, null where there is none. */
    @Nullable
    PlatformPlan platform() {
        return platform;
    }
}
