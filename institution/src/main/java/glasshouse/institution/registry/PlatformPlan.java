package glasshouse.institution.registry;

import glasshouse.kernel.index.Cities;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The master database compiled: whose records are joined from when, after how long, and with which errors. */
final class PlatformPlan {
    /** First day of an agency that takes no part. */
    private static final int NEVER = Integer.MAX_VALUE;

    /** [channel]: first day on which its agency takes part. */
    private final int[] from;
    /** [city]: first day on which it is connected; empty where all are from the start. */
    private final int[] connected;

    private final Cities cities;

    private final @Nullable Exponential delay;
    private final @Nullable Exponential lag;
    private final long lagKey;
    /** [channel]: keys, one for each decision. */
    private final long[] delayKeys;

    private final long[] missedKeys;
    private final long[] wrongKeys;
    private final long[] candidateKeys;
    private final long[] alikeKeys;
    private final long missed;
    private final long wrong;
    private final Alike alike;
    private final int pool;
    private final int work;

    /**
     * Holds what the master database is compiled from.
     *
     * @param agencies all agencies
     * @param channels all channels
     * @param pools all pools
     * @param agencyOf name of the agency of each channel
     * @param cities where people live
     * @param luckSeed seed of all chance
     */
    record Setting(Names agencies, Names channels, Names pools, String[] agencyOf, Cities cities, long luckSeed) {
        private long[] keys(String decision) {
            long[] keys = new long[channels.size()];
            for (int channel = 0; channel < keys.length; channel++) {
                String purpose = "registry." + channels.name(channel) + "." + decision;
                keys[channel] = Key.of(luckSeed, new Purpose(purpose));
            }
            return keys;
        }
    }

    private PlatformPlan(PlatformSettings settings, Setting setting, int[] from, int[] connected) {
        this.from = from;
        this.connected = connected;
        this.cities = setting.cities();
        this.delay = exponential(settings.delay().value());
        this.lag = exponential(settings.correctionLag().value());
        this.lagKey = Key.of(setting.luckSeed(), new Purpose("registry.correction-lag"));
        this.delayKeys = setting.keys("joining-delay");
        this.missedKeys = setting.keys("missed-link");
        this.wrongKeys = setting.keys("wrong-link");
        this.candidateKeys = setting.keys("link-candidate");
        this.alikeKeys = setting.keys("link-likeness");
        this.missed = settings.missed().threshold();
        this.wrong = settings.wrongLink().threshold();
        this.alike = Alike.of(settings.alike());
        this.pool = settings.pool().isEmpty() ? -1 : setting.pools().number(settings.pool());
        this.work = Claims.extra(settings.priority(), (int) StrictMath.round(settings.hours() * 100));
    }

    static PlatformPlan of(PlatformSettings settings, Setting setting, RegistryPlan.Dates dates) {
        int[] from = new int[setting.channels().size()];
        for (int channel = 0; channel < from.length; channel++) {
            MemberSettings member = settings.agencies().get(setting.agencyOf()[channel]);
            from[channel] = member == null
                    ? NEVER
                    : member.joins().map(dates.beginsOn()::applyAsInt).orElse(Integer.MIN_VALUE);
        }
        return new PlatformPlan(settings, setting, from, connected(settings, setting.cities(), dates));
    }

    private static int[] connected(PlatformSettings settings, Cities cities, RegistryPlan.Dates dates) {
        int[] connected = new int[settings.cities().isEmpty() ? 0 : cities.size()];
        Arrays.fill(connected, Integer.MIN_VALUE);
        settings.cities()
                .forEach((name, city) -> city.connects()
                        .ifPresent(date -> connected[cities.names().number(name)] =
                                dates.beginsOn().applyAsInt(date)));
        return connected;
    }

    private static @Nullable Exponential exponential(int mean) {
        return mean == 0 ? null : Exponential.of(mean);
    }

    /** Says whether a channel's record of a subject filed on a day is sent to be joined. */
    boolean takes(int channel, int subject, int day) {
        return from[channel] != NEVER
                && from[channel] <= day
                && (connected.length == 0 || connected[cities.of(subject)] <= day);
    }

    /** Returns the days from filing a channel's record to the attempt to join it: always the same for one record. */
    int wait(int channel, long origin) {
        return delay == null ? 0 : delay.days(Mixer.draw(delayKeys[channel], origin, 0));
    }

    /** Returns the days until a struck record is struck in its copies. */
    int lag(long origin) {
        return lag == null ? 0 : lag.days(Mixer.draw(lagKey, origin, 0));
    }

    /** Says whether a record is joined to nobody. */
    boolean misses(int channel, long origin) {
        return missed > 0 && Draws.happens(Mixer.draw(missedKeys[channel], origin, 0), missed);
    }

    /** Returns who is taken for the person meant, -1 if nobody else. */
    int mistaken(int channel, long origin, int subject, int[] traits) {
        if (wrong == 0 || traits.length < 2 || !Draws.happens(Mixer.draw(wrongKeys[channel], origin, 0), wrong)) {
            return -1;
        }
        int candidate = Draws.below(Mixer.draw(candidateKeys[channel], origin, 0), traits.length - 1);
        candidate += candidate >= subject ? 1 : 0;
        long accepted = alike.acceptance(traits[subject], traits[candidate]);
        return Draws.happens(Mixer.draw(alikeKeys[channel], origin, 0), accepted) ? candidate : -1;
    }

    /** Returns the pool whose hours joining takes, -1 for none. */
    int pool() {
        return pool;
    }

    /** Returns priority and work of a claim, as its extra. */
    int work() {
        return work;
    }
}
