package glasshouse.observation.metric;

/** Numbers what is counted of what people think: no survey sees it, and none of it is said by anybody. */
public final class OpinionMetrics {
    /** Persons who know what the system does. */
    public final int informed;
    /** Persons who oppose it openly. */
    public final int opposing;
    /** Sum of private approval in the quarterly census. */
    public final int censusApproval;
    /** Sum of the trust in firms lost. */
    public final int censusDistrustOfFirms;
    /** Sum of what is left of benefits. */
    public final int censusBenefits;
    /** Sum of what is left of burdens. */
    public final int censusBurdens;

    OpinionMetrics(Metrics all) {
        informed = all.add(
                Metric.stock("informed", "persons", "persons who know what the system does, where opinion is told of"));
        opposing = all.add(Metric.stock("opposing_openly", "persons", "persons who oppose the system openly"));
        censusApproval = all.add(Metric.flow(
                "census_approval_thousandths",
                "thousandths",
                "sum of private approval, 0 to 1,000 a person, counted every 13 weeks where opinion is told of"));
        censusDistrustOfFirms = all.add(Metric.flow(
                "census_distrust_of_firms",
                "levels",
                "sum of the trust in firms lost since the start, 0 to 255 a person, counted every 13 weeks"));
        censusBenefits = all.add(Metric.flow(
                "census_benefits_felt",
                "levels",
                "sum of what is left of benefits, 0 to 255 a person, counted every 13 weeks where opinion is told of"));
        censusBurdens = all.add(Metric.flow(
                "census_burdens_felt",
                "levels",
                "sum of what is left of burdens, 0 to 255 a person, counted every 13 weeks where opinion is told of"));
    }
}
