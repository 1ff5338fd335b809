package glasshouse.society.conduct;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.kernel.time.Week;
import glasshouse.society.people.PersonClass;
import glasshouse.society.population.Traits;
import java.util.List;
import java.util.Objects;

/**
 * Compiles who goes online through a VPN: one draw a person, for good, below a share that falls with time. So whoever uses one in a
 * week used one in every week before.
 */
final class Vpn {
    /** [act]: whether it is done online. */
    private final boolean[] online;
    /** [age band x educations + education]: share of users in the first week. */
    private final double[] share;

    private final double halvesInDays;
    private final long key;

    private Vpn(boolean[] online, double[] share, double halvesInDays, long key) {
        this.online = online;
        this.share = share;
        this.halvesInDays = halvesInDays;
        this.key = key;
    }

    static Vpn of(VpnSettings settings, ConductSettings conduct, List<String> acts, Seeds seeds) {
        boolean[] online = new boolean[acts.size()];
        for (int act = 0; act < online.length; act++) {
            online[act] = Objects.requireNonNull(conduct.acts().get(acts.get(act)), acts.get(act))
                    .online();
        }
        double[] share = new double[Traits.AGE_BANDS * Traits.EDUCATIONS];
        for (int age = 0; age < Traits.AGE_BANDS; age++) {
            for (int education = 0; education < Traits.EDUCATIONS; education++) {
                share[age * Traits.EDUCATIONS + education] = settings.share().value()
                        * settings.byAge().get(age)
                        * settings.byEducation().get(education);
            }
        }
        double halves = settings.halvesIn().map(days -> (double) days.value()).orElse(Double.POSITIVE_INFINITY);
        return new Vpn(online, share, halves, Key.of(seeds.people(), new Purpose("society.vpn")));
    }

    /** Says whether a kind of act, done by somebody in a week, goes through a VPN. */
    boolean carries(int kind, int subject, int personClass, int week) {
        if (!online[kind]) {
            return false;
        }
        return uses(subject, personClass, week);
    }

    /** Says whether a person goes online through a VPN in a week. */
    boolean uses(int subject, int personClass, int week) {
        double users = share[PersonClass.ageBand(personClass) * Traits.EDUCATIONS + PersonClass.education(personClass)];
        double left = StrictMath.pow(2, -week * Week.DAYS / halvesInDays);
        return Draws.uniform(Mixer.draw(key, subject, 0)) < users * left;
    }
}
