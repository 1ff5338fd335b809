package glasshouse.institution.registry;

import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.index.Cities;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.society.population.Population;
import glasshouse.society.population.Traits;
import java.time.LocalDate;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Agencies compiled: which files what each channel sees, how long filing takes, and who reads what. */
public final class RegistryPlan {
    /** The number of a reader that is no agency: it has no island, and no agreement binds it. */
    public static final int NOBODY = -1;

    /** The retention of records that are permanent. */
    public static final int FOREVER = Integer.MAX_VALUE;

    final int[] agencyOfChannel;
    final @Nullable Exponential[] delayOfChannel;
    final long[] keyOfChannel;
    private final int[] retentionOfChannel;
    private final int[] keeperOfList;
    private final int shortestRetention;
    private final Population population;
    private final Cities cities;
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
     * @param keeperOf name of the agency that keeps each list, by the list's number
     * @param cities where people live
     */
    public record Vocabulary(
            Names agencies, Names channels, Names pools, String[] agencyOf, String[] keeperOf, Cities cities) {}

    /**
     * Turns dates into days.
     *
     * @param dayOf returns the day of a date
     * @param beginsOn returns the day on which what was planned for a date begins
     */
    public record Dates(ToIntFunction<LocalDate> dayOf, ToIntFunction<LocalDate> beginsOn) {}

    private RegistryPlan(Settings settings, Vocabulary names, Population population, long luckSeed, Dates dates) {
        this.population = population;
        this.cities = names.cities();
        int n = names.channels().size();
        this.agencyOfChannel = new int[n];
        this.delayOfChannel = new Exponential[n];
        this.keyOfChannel = new long[n];
        this.retentionOfChannel = new int[n];
        int shortest = FOREVER;
        for (int channel = 0; channel < n; channel++) {
            agencyOfChannel[channel] = names.agencies().number(names.agencyOf()[channel]);
            AgencySettings agency = settings.agencies().get(names.agencyOf()[channel]);
            retentionOfChannel[channel] = retention(agency);
            shortest = Math.min(shortest, retentionOfChannel[channel]);
            int mean = agency == null ? 0 : agency.filingDelay().value();
            delayOfChannel[channel] = mean == 0 ? null : Exponential.of(mean);
            String purpose = "registry." + names.channels().name(channel) + ".filing-delay";
            keyOfChannel[channel] = Key.of(luckSeed, new Purpose(purpose));
        }
        this.shortestRetention = shortest;
        this.keeperOfList = new int[names.keeperOf().length];
        for (int list = 0; list < keeperOfList.length; list++) {
            keeperOfList[list] = names.agencies().number(names.keeperOf()[list]);
        }
        this.sharing = Sharing.of(settings.sharing(), names.agencies(), dates.dayOf());
        PlatformPlan.Setting setting = new PlatformPlan.Setting(
                names.agencies(), names.channels(), names.pools(), names.agencyOf(), cities, luckSeed);
        this.platform = settings.platform() == null ? null : PlatformPlan.of(settings.platform(), setting, dates);
    }

    /**
     * Compiles the agencies.
     *
     * @param population of whom records speak
     * @param luckSeed seed of the delays and of the errors of linkage
     * @param dates turns dates into days
     */
    public static RegistryPlan of(
            Settings settings, Vocabulary names, Population population, long luckSeed, Dates dates) {
        return new RegistryPlan(settings, names, population, luckSeed, dates);
    }

    private static int retention(@Nullable AgencySettings agency) {
        return agency == null ? FOREVER : agency.retention().map(Days::value).orElse(FOREVER);
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

    /** Says whether a rulebook or a list speaks of a subject. */
    public boolean isOf(Who who, int subject) {
        return who == Who.EVERYONE || Traits.isRegistered(population.traits()[subject]);
    }

    /** Returns the days after which what a channel's record did is undone, {@link #FOREVER} for never. */
    public int retentionOf(int channel) {
        return retentionOfChannel[channel];
    }

    /** Says whether any agency deletes records. */
    public boolean deletes() {
        return shortestRetention != FOREVER;
    }

    /** Returns the shortest retention of all channels' records, {@link #FOREVER} where none is deleted. */
    public int shortestRetention() {
        return shortestRetention;
    }

    /**
     * Says whether a correction is for an agency: where there is a master database, that of the agency that decided is for
     * itself alone, and the one that follows it, to those who have a copy, for all others.
     *
     * @param list the list against which was decided
     * @param copy whether it is the one to those who have a copy
     * @param reader the agency, or {@link #NOBODY}
     */
    public boolean isToldOf(int list, boolean copy, int reader) {
        return platform == null || (keeperOfList[list] == reader) != copy;
    }

    /** Returns where people live. */
    public Cities cities() {
        return cities;
    }

    /** Returns the packed traits of the whole population, by subject. */
    int[] traits() {
        return population.traits();
    }

    /** Says whether some may not be registered as residents. */
    public boolean hasOutsiders() {
        return population.hasOutsiders();
    }

    /** Returns the master database, null where there is none. */
    @Nullable
    PlatformPlan platform() {
        return platform;
    }
}
