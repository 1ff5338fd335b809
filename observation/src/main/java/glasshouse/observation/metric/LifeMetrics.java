package glasshouse.observation.metric;

import glasshouse.institution.Vocabulary;
import java.util.List;

/** Numbers what is counted of lives: requests, measures, what treatment made people do and leave undone. */
public final class LifeMetrics {
    /** First of the requests, by kind. */
    public final int requests;
    /** First of the requests refused, by kind. */
    public final int denials;
    /** Requests refused on account of a wrongful listing. */
    public final int denialsWrongful;
    /** Requests refused on account of the listing of another adult of the household. */
    public final int denialsForKin;
    /** Requests refused for a listing that was over. */
    public final int denialsLate;
    /** What denials and measures cost people. */
    public final int costYuan;
    /** The hours they cost. */
    public final int hoursLost;
    /** First of the requests favoured, by kind. */
    public final int benefits;
    /** What favours and yearly benefits were worth. */
    public final int benefitYuan;
    /** First of the measures ordered to be carried out. */
    public final int ordered;
    /** First of the measures that began. */
    public final int carriedOut;
    /** First of those let off. */
    public final int letOff;
    /** First of the persons under a measure. */
    public final int under;
    /** Persons under a measure for somebody else of the household. */
    public final int kinUnderMeasure;
    /** Children in households that a measure reaches. */
    public final int childrenUnderMeasure;
    /** Days under measures. */
    public final int sanctionDays;
    /** Days under measures after the listing was over. */
    public final int sanctionDaysLate;
    /** Notice and redress. */
    public final RedressMetrics redress;
    /** First of the acts left undone for treatment, by kind. */
    public final int forgone;
    /** First of the acts done for treatment, by kind. */
    public final int prompted;
    /** Ties cut. */
    public final int tiesCut;
    /** Times that acts of firms harmed people. */
    public final int harmed;
    /** What people lost by it. */
    public final int harmYuan;
    /** Times that somebody suffered from an act of somebody else. */
    public final int suffered;
    /** Persons who know to be on a blacklist. */
    public final int knownBlacklisted;
    /** Persons afraid in the quarterly census. */
    public final int censusAfraid;
    /** Sum of everybody's fear. */
    public final int censusFear;
    /** Sum of the trust that people have lost. */
    public final int censusDistrust;
    /** What acts brought those they were owed to. */
    public final int recoveredYuan;
    /** What the hours of pools cost. */
    public final int administrationYuan;

    LifeMetrics(Metrics all, Vocabulary names) {
        List<String> kinds = names.requests().sorted();
        List<String> measures = names.measures().sorted();
        requests = all.addEach("requests_", kinds, "requests", "requests of kind %s");
        denials = all.addEach("denials_", kinds, "requests", "requests of kind %s that were refused");
        denialsWrongful = all.add(
                Metric.flow("denials_wrongful", "requests", "requests refused on account of a wrongful listing"));
        denialsForKin = all.add(Metric.flow(
                "denials_for_kin", "requests", "requests refused for the listing of another adult of the household"));
        denialsLate = all.add(Metric.flow(
                "denials_late", "requests", "requests refused for a listing that was over, by a stale copy"));
        costYuan = all.add(Metric.flow("cost_yuan", "yuan", "what denials and measures cost people in money"));
        hoursLost = all.add(Metric.flow("hours_lost", "hours", "what denials and measures cost people in time"));
        benefits = all.addEach("benefits_", kinds, "requests", "requests of kind %s granted on better terms");
        benefitYuan = all.add(
                Metric.flow("benefit_yuan", "yuan", "what better terms and yearly benefits were worth to people"));
        ordered = all.addEach("ordered_", measures, "cases", "orders to carry out %s");
        carriedOut = all.addEach("carried_out_", measures, "cases", "cases in which %s began to hold");
        letOff = all.addEach("let_off_", measures, "cases", "cases in which who had to carry out %s did not");
        under = all.addStocks("under_", measures, "cases", "cases in which %s is in force");
        kinUnderMeasure = all.add(Metric.stock(
                "kin_under_measure", "cases", "measures in force for the listing of another adult of the household"));
        childrenUnderMeasure = all.add(Metric.stock(
                "children_under_measure", "children", "children of those under a measure that reaches the household"));
        sanctionDays = all.add(Metric.flow("sanction_days", "days", "days under a measure that follows from a list"));
        sanctionDaysLate = all.add(Metric.flow(
                "sanction_days_late",
                "days",
                "days for which a measure that ended had outlived its listing: the lag of copies"));
        redress = new RedressMetrics(all, names);
        harmed = all.add(Metric.flow("harmed", "cases", "times that an act of a firm harmed somebody"));
        harmYuan = all.add(Metric.flow("harm_yuan", "yuan", "what people lost by acts of firms"));
        suffered =
                all.add(Metric.flow("suffered", "cases", "times that somebody suffered from an act of somebody else"));
        List<String> acts = names.acts().sorted();
        forgone =
                all.addEach("forgone_", acts, "acts", "acts of kind %s left undone for one's own or a tie's treatment");
        prompted = all.addEach("prompted_", acts, "acts", "acts of kind %s done for one's own or a tie's treatment");
        tiesCut = all.add(Metric.flow("ties_cut", "ties", "ties cut on hearing of a listing"));
        knownBlacklisted =
                all.add(Metric.stock("known_blacklisted", "persons", "persons who know to be on a blacklist"));
        censusAfraid = all.add(Metric.flow("census_afraid", "persons", "persons afraid, counted every 13 weeks"));
        censusFear = all.add(Metric.flow("census_fear", "levels", "sum of all fear then, 0 to 255 a person"));
        censusDistrust = all.add(
                Metric.flow("census_distrust", "levels", "sum of the trust lost since the start, 0 to 255 a person"));
        recoveredYuan = all.add(Metric.flow("recovered_yuan", "yuan", "what acts brought those they were owed to"));
        administrationYuan = all.add(Metric.flow("administration_yuan", "yuan", "what the hours of pools cost"));
    }
}
