package glasshouse.engine.world;

import glasshouse.kernel.index.Cities;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.random.Seeds;
import glasshouse.observation.Stakes;
import glasshouse.observation.cut.Cuts;
import glasshouse.society.SocietySettings;
import glasshouse.society.business.Business;
import glasshouse.society.cities.Settling;
import glasshouse.society.conduct.ConductPlan;
import glasshouse.society.conduct.Means;
import glasshouse.society.firms.FirmSocietySettings;
import glasshouse.society.firms.Firms;
import glasshouse.society.partners.PartnerNetwork;
import glasshouse.society.population.Population;
import glasshouse.society.response.ResponseSettings;
import glasshouse.society.ties.Ties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a world is made of that differs between persons and firms.
 *
 * @param isOfFirms whether the subjects are firms
 * @param population the subjects
 * @param cities where they live
 * @param ties who knows whom
 * @param acts kinds of act
 * @param requests kinds of request
 * @param means what subjects can afford
 * @param conduct what they do
 * @param response what treatment does to them
 * @param stakes what is at stake in what they do
 * @param cuts how they are cut into strata
 * @param business what firms earn, and which of them are there; null where that is not told
 * @param represented how many subjects they stand for
 */
record Part(
        boolean isOfFirms,
        Population population,
        Cities cities,
        Ties ties,
        Names acts,
        Names requests,
        Means means,
        ConductPlan conduct,
        ResponseSettings response,
        Stakes stakes,
        Cuts cuts,
        @Nullable Business business,
        double represented) {
    static Part ofPersons(SocietySettings society, Seeds seeds, Population population) {
        Names acts = Names.of(society.conduct().acts().keySet());
        Names requests = Names.of(society.conduct().requests().keySet());
        Means means = Means.of(
                society.conduct().means(), society.population().income().means());
        Ties ties = Ties.of(society.ties(), seeds, population);
        Cities cities = Settling.of(society.cities(), seeds, population, ties);
        return new Part(
                false,
                population,
                cities,
                ties,
                acts,
                requests,
                means,
                ConductPlan.of(society.conduct(), acts.sorted(), requests.sorted(), means, seeds),
                society.response(),
                Stakes.of(society.conduct(), acts, requests),
                Cuts.ofPersons(population.groups(), cities),
                null,
                society.represented());
    }

    /** Makes the firms, and whom they supply and are supplied by. */
    static Ties firms(FirmSettings settings, Seeds seeds, int persons, int threads) {
        Seeds ofFirms = ofFirms(seeds);
        Population firms = Firms.of(settings.society().population(), ofFirms, settings.numbers(persons));
        PartnerNetwork partners = settings.society()
                .partners()
                .map(network -> PartnerNetwork.of(network, ofFirms, Firms.sizes(firms), threads))
                .orElse(null);
        return Ties.ofFirms(ofFirms, firms, partners);
    }

    /** Says whether two scenarios have the same people and firms under the same seed, whoever is tied to whom among the people. */
    static boolean samePeople(Scenario one, Scenario other) {
        return one.society().persons() == other.society().persons()
                && one.society().population().equals(other.society().population())
                && firms(one).equals(firms(other));
    }

    /** Lists what firms and their partners are made from. */
    private static List<Object> firms(Scenario scenario) {
        return scenario.firms()
                .map(settings -> List.of(
                        settings.society().population(),
                        settings.society().partners(),
                        settings.numbers(scenario.society().persons())))
                .orElse(List.of());
    }

    /** Gives the firms the same partners under another luck, by which links end and return. */
    static Ties withLuck(Scenario scenario, Ties firms, Seeds seeds) {
        PartnerNetwork partners = firms.partners();
        return scenario.firms()
                .flatMap(settings -> settings.society().partners())
                .filter(network -> partners != null)
                .map(network -> Ties.ofFirms(
                        ofFirms(seeds),
                        firms.population(),
                        Objects.requireNonNull(partners).withLuck(network, ofFirms(seeds))))
                .orElse(firms);
    }

    static Part ofFirms(FirmSocietySettings society, Seeds seeds, Ties ties, double represented) {
        Population population = ties.population();
        Names acts = Names.of(society.conduct().acts().keySet());
        Names requests = Names.of(society.conduct().requests().keySet());
        Means means = Firms.means(society.population());
        List<String> sectors = society.population().sectorNames();
        Stakes stakes = Stakes.ofFirms(society.conduct(), acts, requests);
        return new Part(
                true,
                population,
                Cities.unnamed(),
                ties,
                acts,
                requests,
                means,
                society.conduct().plan(acts.sorted(), requests.sorted(), sectors, means, seeds.luck()),
                society.response(),
                stakes,
                Cuts.ofFirms(sectors),
                business(society, acts, stakes, seeds),
                represented);
    }

    private static @Nullable Business business(FirmSocietySettings society, Names acts, Stakes stakes, Seeds seeds) {
        Business.Stakes atStake = new Business.Stakes(society.conduct().gainYuan(acts.sorted()), stakes.costYuan());
        return society.business()
                .map(settings -> new Business(settings, atStake, seeds))
                .orElse(null);
    }

    /** Derives the seeds of firms, so that a firm and a person of one number have nothing in common. */
    static Seeds ofFirms(Seeds seeds) {
        Purpose firms = new Purpose("firms");
        return new Seeds(Key.of(seeds.people(), firms), Key.of(seeds.luck(), firms));
    }
}
