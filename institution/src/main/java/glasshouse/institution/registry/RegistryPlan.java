package glasshouse.institution.registry;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Agencies compiled: which files what each channel sees, and how long filing takes. */
public final class RegistryPlan {
    final int[] agencyOfChannel;
    final @Nullable Exponential[] delayOfChannel;
    final long[] keyOfChannel;

    private RegistryPlan(int[] agencyOfChannel, @Nullable Exponential[] delayOfChannel, long[] keyOfChannel) {
        this.agencyOfChannel = agencyOfChannel;
        this.delayOfChannel = delayOfChannel;
        this.keyOfChannel = keyOfChannel;
    }

    /**
     * Compiles the agencies.
     *
     * @param agencies settings by agency
     * @param names all agencies
     * @param channels all channels
     * @param agencyOf name of the agency of each channel, by the channel's number
     * @param luckSeed seed of the delays
     */
    public static RegistryPlan of(
            SequencedMap<String, AgencySettings> agencies,
            Names names,
            Names channels,
            String[] agencyOf,
            long luckSeed) {
        int n = channels.size();
        int[] agency = new int[n];
        @Nullable Exponential[] delay = new Exponential[n];
        long[] key = new long[n];
        for (int channel = 0; channel < n; channel++) {
            agency[channel] = names.number(agencyOf[channel]);
            AgencySettings settings = agencies.get(agencyOf[channel]);
            int mean = settings == null ? 0 : settings.filingDelay().value();
            delay[channel] = mean == 0 ? null : Exponential.of(mean);
            key[channel] = Key.of(luckSeed, new Purpose("registry." + channels.name(channel) + ".filing-delay"));
        }
        return new RegistryPlan(agency, delay, key);
    }

    /** Returns the agency that files what a channel sees. */
    public int agencyOf(int channel) {
        return agencyOfChannel[channel];
    }
}
