package glasshouse.institution;

import glasshouse.institution.companies.CompaniesPlan;
import glasshouse.institution.credit.LenderSettings;
import glasshouse.institution.prediction.PredictionSettings;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers everything a regime names, over all its editions, so that a number means the same before and after a change.
 *
 * @param acts kinds of act
 * @param agencies agencies
 * @param channels channels of every kind, insiders among them
 * @param rules rules of all rulebooks
 * @param grades grades of all rulebooks, by number
 * @param lists lists
 * @param pools pools
 * @param requests kinds of request
 * @param measures measures
 * @param contracts kinds of contract that many bid for; each is a pool of its name
 * @param ways ways of becoming exposed to strangers: publication, breaches, sales
 * @param audits those channels that are audits
 * @param predictions risk models
 * @param lenders lenders; the cash of each is a pool
 * @param schemes private schemes, of the society
 * @param benefits what companies give members, each under its company's name and its own
 * @param areas the areas of each risk model, by its number
 */
public record Vocabulary(
        Names acts,
        Names agencies,
        Names channels,
        Names rules,
        List<String> grades,
        Names lists,
        Names pools,
        Names requests,
        Names measures,
        Names contracts,
        Names ways,
        Names audits,
        Names predictions,
        Names lenders,
        Names schemes,
        Names benefits,
        List<Names> areas) {
    /** The most agencies, channels, pools or measures of an edition: their numbers travel in eight bits, some in seven. */
    public static final int MOST = 120;

    /** The most lists of an edition: their numbers travel in eight bits. */
    public static final int MOST_LISTS = 250;

    private static final int EIGHT_BITS = 256;

    /**
     * Numbers the names of all editions.
     *
     * @throws ProblemException if all editions together have more lists than numbers, or one has a pool where another has a contract
     */
    public static Vocabulary of(Names acts, Names requests, Names schemes, List<Edition> editions) {
        TreeSet<String> agencies = new TreeSet<>();
        TreeSet<String> channels = new TreeSet<>();
        TreeSet<String> rules = new TreeSet<>();
        TreeSet<String> lists = new TreeSet<>(listsOf(editions).sorted());
        TreeSet<String> pools = new TreeSet<>();
        TreeSet<String> measures = new TreeSet<>();
        TreeSet<String> contracts = new TreeSet<>();
        TreeSet<String> ways = new TreeSet<>();
        TreeSet<String> lenders = new TreeSet<>();
        TreeSet<String> audits = new TreeSet<>();
        TreeMap<String, Names> areas = new TreeMap<>();
        for (Edition edition : editions) {
            InstitutionSettings settings = edition.settings();
            agencies.addAll(settings.agencies().keySet());
            channels.addAll(channelsOf(settings));
            Books.all(settings).forEach(book -> rules.addAll(book.rules().keySet()));
            pools.addAll(settings.pools().keySet());
            contracts.addAll(settings.procurement().keySet());
            measures.addAll(settings.measures().keySet());
            settings.lenders().keySet().forEach(lender -> {
                lenders.add(lender);
                pools.add(LenderSettings.poolOf(lender));
            });
            settings.exposure().ifPresent(exposure -> ways.addAll(exposure.ways()));
            audits.addAll(settings.audits().keySet());
            settings.prediction().forEach((name, model) -> areas.putIfAbsent(name, areasOf(model)));
        }
        contracts.stream().filter(pools::contains).forEach(Vocabulary::isPoolToo);
        pools.addAll(contracts);
        few(lists.size());
        return new Vocabulary(
                acts,
                Names.of(agencies),
                Names.of(channels),
                Names.of(rules),
                Grades.of(editions),
                Names.of(lists),
                Names.of(pools),
                requests,
                Names.of(measures),
                Names.of(contracts),
                Names.of(ways),
                Names.of(audits),
                Names.of(areas.keySet()),
                Names.of(lenders),
                schemes,
                benefitsOf(editions),
                List.copyOf(areas.values()));
    }

    /** Numbers the lists of all editions. */
    public static Names listsOf(List<Edition> editions) {
        TreeSet<String> lists = new TreeSet<>();
        editions.forEach(edition -> lists.addAll(edition.settings().lists().keySet()));
        return Names.of(lists);
    }

    private static void isPoolToo(String contract) {
        throw new ProblemException(new Problem(
                "contract named as a pool of another edition",
                contract,
                Place.NOWHERE,
                "must have a name that no pool has",
                ""));
    }

    private static void few(int lists) {
        if (lists > EIGHT_BITS) {
            throw new ProblemException(new Problem(
                    "number of lists of all editions together",
                    "" + lists,
                    Place.NOWHERE,
                    "must be at most " + EIGHT_BITS,
                    "a list that goes on keeps its name"));
        }
    }

    private static Names areasOf(PredictionSettings model) {
        return Names.of(model.areas().keySet());
    }

    /** Numbers the benefits of all companies of all editions. */
    private static Names benefitsOf(List<Edition> editions) {
        TreeSet<String> benefits = new TreeSet<>();
        for (Edition edition : editions) {
            edition.settings()
                    .companies()
                    .forEach((name, company) -> company.benefits()
                            .keySet()
                            .forEach(benefit -> benefits.add(CompaniesPlan.benefit(name, benefit))));
        }
        return Names.of(benefits);
    }

    /** Lists the channels of a regime, in the order of the settings. */
    public static List<String> channelsOf(InstitutionSettings settings) {
        List<String> channels = new ArrayList<>();
        channels.addAll(settings.cameras().keySet());
        channels.addAll(settings.registers().keySet());
        channels.addAll(settings.inspectors().keySet());
        channels.addAll(settings.informants().keySet());
        channels.addAll(settings.audits().keySet());
        channels.addAll(settings.insiders().keySet());
        channels.addAll(settings.internet().keySet());
        channels.addAll(settings.phones().keySet());
        return channels;
    }
}
