package glasshouse.institution.hiring;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.firms.FirmTraits;
import glasshouse.society.firms.HiringSettings;
import glasshouse.society.firms.Staff;
import org.jspecify.annotations.Nullable;

/** Compiles how firms hire, for either side. */
public final class HiringPlan {
    /** In place of a kind of request: nobody is hired, or this is the side that hires. */
    private static final int NONE = -1;

    private final @Nullable Staff staff;
    private final int request;
    private final long[] looksUp;
    private final long refuses;
    private final long firmKey;
    private final long looksKey;
    private final long refuseKey;

    private HiringPlan(@Nullable Staff staff, int request, long[] looksUp, long refuses, Seeds seeds) {
        this.staff = staff;
        this.request = request;
        this.looksUp = looksUp;
        this.refuses = refuses;
        this.firmKey = Key.of(seeds.luck(), new Purpose("hiring.firm"));
        this.looksKey = Key.of(seeds.people(), new Purpose("society.firm.looks-up"));
        this.refuseKey = Key.of(seeds.luck(), new Purpose("hiring.refuse"));
    }

    /** Returns that nobody applies and nobody hires. */
    public static HiringPlan none() {
        return new HiringPlan(null, NONE, new long[0], 0, new Seeds(0, 0));
    }

    /** Compiles the side of those who apply. */
    public static HiringPlan ofPersons(HiringSettings settings, Names requests, Staff staff, Seeds seeds) {
        return new HiringPlan(staff, requests.number(settings.request()), new long[0], 0, seeds);
    }

    /** Compiles the side of those who hire. */
    public static HiringPlan ofFirms(HiringSettings settings, Seeds seeds) {
        long[] looksUp = settings.looksUp().stream()
                .mapToLong(share -> share.threshold())
                .toArray();
        return new HiringPlan(null, NONE, looksUp, settings.refuses().threshold(), seeds);
    }

    /** Says whether a kind of request is one for work. */
    public boolean isForWork(int kind) {
        return kind == request;
    }

    boolean isOfPersons() {
        return staff != null;
    }

    boolean isOfFirms() {
        return looksUp.length > 0;
    }

    /** Returns the firm that somebody applies to: one with more staff sees more candidates. */
    int firm(long origin) {
        return staff == null ? Staff.NONE : staff.firmAt(Draws.below(Mixer.draw(firmKey, origin, 0), staff.all()));
    }

    /** Says whether a firm refuses a candidate who is on a list. */
    boolean refuses(int firm, int traits, long origin) {
        return Draws.happens(Mixer.draw(looksKey, firm, 0), looksUp[FirmTraits.size(traits)])
                && Draws.happens(Mixer.draw(refuseKey, origin, 0), refuses);
    }
}
