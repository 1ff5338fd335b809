package glasshouse.society.schemes;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.society.population.Traits;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

/**
 * The choice about one scheme, compiled.
 *
 * <p>Benefits worth v yuan a year persuade b = B v / (v + h) of people, a share s of peers who joined g = G s, and what staying out costs,
 * c yuan a year, presses d = D c / (c + k). A person of reluctance u, uniform and for good, joins if u lies below
 * 1 - (1 - b)(1 - g)(1 - d): stays out only who resists all three.
 */
final class Scheme {
    private final SchemeSettings settings;
    private final int launched;
    /** [(age band x 2 + residence) x educations + education]. */
    private final double[] shareOnline = new double[Traits.AGE_BANDS * 2 * Traits.EDUCATIONS];

    private final Online online;

    private final double benefitHalf;
    private final double pressureHalf;
    private final long leaves;

    private final long reluctanceKey;
    private final long leaveKey;
    /** Key of the draw of who considers it in a week. */
    final long considerKey;
    /** Threshold of considering it in a week. */
    final long considers;

    Scheme(String name, SchemeSettings settings, Seeds seeds, ToIntFunction<LocalDate> dayOf) {
        this.settings = settings;
        this.launched = settings.launched().map(dayOf::applyAsInt).orElse(0);
        for (int age = 0; age < Traits.AGE_BANDS; age++) {
            for (int education = 0; education < Traits.EDUCATIONS; education++) {
                double share = settings.online().get(age)
                        * settings.onlineByEducation().get(education);
                shareOnline[place(age, Traits.URBAN, education)] = share;
                shareOnline[place(age, Traits.RURAL, education)] = share * settings.onlineInTheCountry();
            }
        }
        this.online = new Online(seeds.people());
        this.benefitHalf = settings.benefitHalf().yuan();
        this.pressureHalf = settings.pressureHalf().yuan();
        this.leaves = settings.leaves().threshold();
        this.considers = settings.considers().atLeastOncePerWeek().threshold();
        this.reluctanceKey = Key.of(seeds.people(), new Purpose("society.schemes." + name + ".reluctance"));
        this.considerKey = Key.of(seeds.luck(), new Purpose("society.schemes." + name + ".consider"));
        this.leaveKey = Key.of(seeds.luck(), new Purpose("society.schemes." + name + ".leave"));
    }

    private static int place(int age, int residence, int education) {
        return (age * 2 + residence) * Traits.EDUCATIONS + education;
    }

    boolean isLaunched(int day) {
        return day >= launched;
    }

    /** Says whether a person is online: one draw a person for all schemes, for good. */
    boolean isOnline(int subject, int traits) {
        int place = place(Traits.ageBand(traits), Traits.residence(traits), Traits.education(traits));
        return online.isAmong(subject, shareOnline[place]);
    }

    double reluctance(int subject) {
        return Draws.uniform(Mixer.draw(reluctanceKey, subject, 0));
    }

    /** Returns what is left of the reluctance of somebody who has joined. */
    double ofMember(double reluctance) {
        return reluctance * (1 - settings.inertia().value());
    }

    /** Says whether a member leaves for reasons of another kind. */
    boolean leavesAnyway(long origin) {
        return Draws.happens(Mixer.draw(leaveKey, origin, 0), leaves);
    }

    /**
     * Returns what decides: {@link Joins#BY_BENEFIT} where the benefits alone suffice, {@link Joins#BY_PEERS} where they do with
     * peers, {@link Joins#BY_PRESSURE} where they do with pressure, else {@link Joins#STAYS_OUT}.
     *
     * @param reluctance 0 to 1
     * @param benefit yuan a year
     * @param peers share of household and acquaintances who joined
     * @param cost of staying out, yuan a year
     */
    int decides(double reluctance, double benefit, double peers, double cost) {
        double resists = 1 - settings.byBenefit().value() * saturating(benefit, benefitHalf);
        if (reluctance < 1 - resists) {
            return Joins.BY_BENEFIT;
        }
        resists *= 1 - settings.byPeers().value() * peers;
        if (reluctance < 1 - resists) {
            return Joins.BY_PEERS;
        }
        resists *= 1 - settings.byPressure().value() * saturating(cost, pressureHalf);
        return reluctance < 1 - resists ? Joins.BY_PRESSURE : Joins.STAYS_OUT;
    }

    private static double saturating(double yuan, double half) {
        return yuan / (yuan + half);
    }
}
