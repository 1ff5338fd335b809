package glasshouse.institution;

import glasshouse.institution.companies.Companies;
import glasshouse.institution.companies.CompaniesPlan;
import glasshouse.institution.companies.PrivateScore;
import glasshouse.institution.contagion.Across;
import glasshouse.institution.contagion.Contagion;
import glasshouse.institution.contagion.ContagionPlan;
import glasshouse.institution.costs.Costs;
import glasshouse.institution.credit.Credit;
import glasshouse.institution.credit.CreditPlan;
import glasshouse.institution.discretion.Membership;
import glasshouse.institution.exposure.Exposure;
import glasshouse.institution.hiring.Hiring;
import glasshouse.institution.hiring.HiringPlan;
import glasshouse.institution.insiders.Insiders;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.institution.measures.Measures;
import glasshouse.institution.measures.MeasuresPlan;
import glasshouse.institution.prediction.PredictionPlan;
import glasshouse.institution.procurement.Procurement;
import glasshouse.institution.procurement.ProcurementPlan;
import glasshouse.institution.recourse.Recourse;
import glasshouse.institution.recourse.RecoursePlan;
import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.registry.RegistryPlan;
import glasshouse.institution.registry.Tampering;
import glasshouse.institution.rollout.PostponementSettings;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.institution.scoring.Scoring;
import glasshouse.institution.sensing.Sensing;
import glasshouse.institution.sensing.SensingPlan;
import glasshouse.institution.sensing.reach.RolloutSettings;
import glasshouse.kernel.index.Cities;
import glasshouse.kernel.time.Horizon;
import glasshouse.kernel.time.Week;
import glasshouse.kernel.truth.Stamp;
import glasshouse.society.footprint.Footprint;
import glasshouse.society.known.Announced;
import glasshouse.society.population.Population;
import glasshouse.society.response.Offers;
import glasshouse.society.ties.Ties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A regime compiled for the weeks in which its settings hold: one object for each part of the institution.
 *
 * @param announced what it says in public that acts bring
 * @param sensing channels
 * @param prediction risk models
 * @param registry agencies
 * @param consolidation what joins their records
 * @param rulebooks by which each subject is scored
 * @param scoring the rulebooks at work
 * @param listsPlan the lists
 * @param lists the lists at work
 * @param contagion whom else a listing reaches
 * @param hiring what becomes of candidates
 * @param companies companies with schemes, at work
 * @param measuresPlan the measures
 * @param measures the measures at work
 * @param procurement what many bid for, at work
 * @param recourse the remedies at work
 * @param tampering what insiders do to records as they are filed
 * @param insiders insiders at work
 * @param exposure what reaches strangers
 * @param credit lenders at work
 * @param costs what it charges firms
 * @param capacity [pool] hours a week
 * @param yuanAnHour [pool] what an hour costs
 */
public record Regime(
        Announced announced,
        Sensing sensing,
        PredictionPlan prediction,
        RegistryPlan registry,
        Consolidation consolidation,
        Rulebooks rulebooks,
        Scoring scoring,
        ListsPlan listsPlan,
        Lists lists,
        Contagion contagion,
        Hiring hiring,
        Companies companies,
        MeasuresPlan measuresPlan,
        Measures measures,
        Procurement procurement,
        Recourse recourse,
        Tampering tampering,
        Insiders insiders,
        Exposure exposure,
        Credit credit,
        Costs costs,
        double[] capacity,
        double[] yuanAnHour) {

    /**
     * Holds the society that a regime meets.
     *
     * @param ties who knows whom
     * @param population adults simulated
     * @param cities where they live
     * @param represented adults of the represented city
     * @param luckSeed seed of all chance
     * @param offers what people would pay for being let off
     * @param credit what lenders meet
     * @param footprint what people leave behind with companies
     * @param stamp writes the truth behind evidence
     * @param across who is on the other side
     * @param hiring how firms hire
     */
    public record Society(
            Ties ties,
            Population population,
            Cities cities,
            double represented,
            long luckSeed,
            Offers offers,
            Credit.Society credit,
            Footprint footprint,
            Stamp stamp,
            Across across,
            HiringPlan hiring) {
        /** Returns who is of which group. */
        Membership membership() {
            return new Membership(population.groups(), population::groupOf);
        }
    }

    /**
     * Compiles the regime in force in a week: undated settings of the last edition from a day not after the week's first,
     * dated rules of all editions.
     *
     * @param editions in order of date, the first from day 0
     * @param week the week
     */
    public static Regime of(List<Edition> editions, int week, Vocabulary names, Society society, Horizon horizon) {
        InstitutionSettings current = inForce(editions, week);
        RegistryPlan registry = registry(editions, current, names, society, horizon);
        SensingPlan sensing = sensing(current, week, names, society, horizon);
        Rulebooks rulebooks = new Books(editions, week, names, society, horizon).compile(registry);
        ListsPlan lists = Listing.lists(editions, current, names, society, horizon);
        ProcurementPlan procurement = ProcurementPlan.of(
                current.procurement(),
                new ProcurementPlan.Vocabulary(names.contracts(), names.requests(), names.pools()),
                society.luckSeed());
        MeasuresPlan measures = measures(current, rulebooks, procurement.bids(), names, society);
        CreditPlan credit = credit(current, names, society);
        CompaniesPlan companies = companies(current, names, society);
        Sensing channels = new Sensing(sensing, society.ties(), society.stamp());
        return new Regime(
                Announcing.of(current, names.acts(), horizon),
                channels,
                prediction(current, names, society),
                registry,
                new Consolidation(registry, Scoring.CORRECTION, society.stamp()),
                rulebooks,
                new Scoring(rulebooks, registry),
                lists,
                new Lists(lists, registry, Listing.watching(editions, current, names)),
                contagion(current, names, society),
                new Hiring(society.hiring(), lists),
                new Companies(companies),
                measures,
                new Measures(
                        measures,
                        lists,
                        rulebooks,
                        new Measures.Society(
                                society.ties(),
                                society.offers(),
                                society.stamp(),
                                companies,
                                answered(credit, society.hiring(), names))),
                new Procurement(procurement),
                new Recourse(recourse(current, names, society), lists, registry),
                Abuse.tampering(editions, current, registry, names, society),
                Abuse.insiders(current, registry, names, society),
                new Exposure(Abuse.exposure(current, names, society), lists, registry),
                new Credit(credit, rulebooks, society.credit()),
                new Costs(current.compliance().orElse(null), measures, channels),
                PoolHours.capacity(current, names, society.population().size() / society.represented()),
                PoolHours.yuanAnHour(current, names));
    }

    private static MeasuresPlan measures(
            InstitutionSettings current, Rulebooks rulebooks, boolean[] bids, Vocabulary names, Society society) {
        return MeasuresPlan.of(
                current.measures(),
                rulebooks.gradeNames(),
                new MeasuresPlan.Vocabulary(
                        names.acts(),
                        names.requests(),
                        names.pools(),
                        names.lists(),
                        names.measures(),
                        bids,
                        society.cities()),
                society.luckSeed());
    }

    private static Contagion contagion(InstitutionSettings current, Vocabulary names, Society society) {
        ContagionPlan plan = ContagionPlan.of(current.contagion(), names.lists(), society.across(), society.luckSeed());
        return new Contagion(plan, society.ties(), society.across());
    }

    private static RecoursePlan recourse(InstitutionSettings current, Vocabulary names, Society society) {
        return RecoursePlan.of(
                current.remedies(),
                new RecoursePlan.Vocabulary(
                        names.lists(), names.pools(), society.population().groups()),
                society.luckSeed());
    }

    /** Returns the settings in force in a week: those of the last edition from a day not after the week's first. */
    public static InstitutionSettings inForce(List<Edition> editions, int week) {
        InstitutionSettings current = editions.getFirst().settings();
        for (Edition edition : editions) {
            if (edition.from() <= week * Week.DAYS) {
                current = edition.settings();
            }
        }
        return current;
    }

    private static SensingPlan sensing(
            InstitutionSettings current, int week, Vocabulary names, Society society, Horizon horizon) {
        return SensingPlan.of(
                new SensingPlan.Channels(
                        current.cameras(),
                        current.registers(),
                        current.inspectors(),
                        current.informants(),
                        current.internet(),
                        current.phones(),
                        current.audits()),
                new SensingPlan.Setting(
                        names.acts(),
                        names.channels(),
                        names.pools(),
                        names.lists(),
                        society.population().groups(),
                        names.predictions(),
                        names.schemes(),
                        society.represented(),
                        society.luckSeed(),
                        horizon.dateOf(week * Week.DAYS)));
    }

    private static PredictionPlan prediction(InstitutionSettings current, Vocabulary names, Society society) {
        SequencedMap<String, String> targetedBy = new LinkedHashMap<>();
        current.inspectors().forEach((name, inspector) -> targetedBy.put(name, inspector.targetedBy()));
        current.audits().forEach((name, audit) -> targetedBy.put(name, audit.targetedBy()));
        return PredictionPlan.of(
                current.prediction(),
                targetedBy,
                new PredictionPlan.Setting(
                        names.predictions(),
                        names.channels(),
                        names.acts(),
                        society.population().groups().size(),
                        society.population().traits(),
                        society.luckSeed()));
    }

    /** Says whether what holds in a week differs from what held in the week before: another edition, or a step of a roll-out. */
    public static boolean changesAt(List<Edition> editions, int week, Horizon horizon) {
        InstitutionSettings current = inForce(editions, week);
        LocalDate before = horizon.dateOf((week - 1) * Week.DAYS);
        LocalDate today = horizon.dateOf(week * Week.DAYS);
        return current != inForce(editions, week - 1)
                || Books.begins(current, before, today)
                || current.cameras().values().stream()
                        .anyMatch(camera -> RolloutSettings.begins(camera.rollout(), before, today));
    }

    private static RegistryPlan registry(
            List<Edition> editions, InstitutionSettings current, Vocabulary names, Society society, Horizon horizon) {
        return RegistryPlan.of(
                new RegistryPlan.Settings(current.agencies(), current.platform().orElse(null), current.sharing()),
                new RegistryPlan.Vocabulary(
                        names.agencies(),
                        names.channels(),
                        names.pools(),
                        Keepers.ofChannels(editions, current, names),
                        Keepers.ofLists(editions, current, names),
                        society.cities()),
                society.population(),
                society.luckSeed(),
                new RegistryPlan.Dates(
                        horizon::dayOf,
                        date -> horizon.dayOf(PostponementSettings.on(
                                date, current.postponed().values()))));
    }

    private static CompaniesPlan companies(InstitutionSettings current, Vocabulary names, Society society) {
        return CompaniesPlan.of(
                current.companies(),
                society.footprint(),
                new CompaniesPlan.Vocabulary(names.schemes(), names.benefits(), names.requests()),
                society.luckSeed());
    }

    /** Says of each kind of request whether somebody else answers it, where no measure refuses: a lender, or a firm that hires. */
    private static boolean[] answered(CreditPlan credit, HiringPlan hiring, Vocabulary names) {
        boolean[] answered = new boolean[names.requests().size()];
        boolean any = false;
        for (int request = 0; request < answered.length; request++) {
            boolean byLender = credit.answered().length > 0 && credit.answered()[request];
            answered[request] = byLender || hiring.isForWork(request);
            any |= answered[request];
        }
        return any ? answered : new boolean[0];
    }

    private static CreditPlan credit(InstitutionSettings current, Vocabulary names, Society society) {
        return CreditPlan.of(
                current.lenders(),
                current.privateScore()
                        .map(settings -> new PrivateScore(settings, society.footprint()))
                        .orElse(null),
                new CreditPlan.Vocabulary(
                        names.lenders(), names.requests(), names.pools(), names.lists(), names.schemes()),
                society.luckSeed());
    }
}
