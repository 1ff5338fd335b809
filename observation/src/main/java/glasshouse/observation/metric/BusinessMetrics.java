package glasshouse.observation.metric;

import java.util.List;

/** Numbers what is counted of the business of firms. */
public final class BusinessMetrics {
    /** Why firms cease, in the order of the reasons. */
    private static final List<String> REASONS = List.of("anyway", "at_loss", "listed");

    /** Firms founded. */
    public final int founded;
    /** Firms not founded for what complying would cost. */
    public final int notFounded;
    /** First of the firms that ceased, by why. */
    public final int ceased;
    /** What complying cost. */
    public final int complianceYuan;
    /** What treatment cost. */
    public final int chargedYuan;
    /** What acts brought. */
    public final int gainYuan;
    /** What was left. */
    public final int profitYuan;
    /** Firm-weeks at a loss. */
    public final int atLoss;
    /** What was invested. */
    public final int innovationYuan;
    /** What was not. */
    public final int innovationForgoneYuan;

    BusinessMetrics(Metrics all) {
        founded = all.add(Metric.flow("firms_founded", "firms", "firms founded"));
        notFounded = all.add(Metric.flow(
                "firms_not_founded",
                "firms",
                "firms not founded for what complying would cost: without that the same founder would have"));
        ceased = all.addEach("firms_ceased_", REASONS, "firms", "firms that ceased: %s");
        complianceYuan = all.add(Metric.flow("compliance_yuan", "yuan", "what complying with rules cost firms"));
        chargedYuan = all.add(Metric.flow(
                "charged_yuan",
                "yuan",
                "what refusals, inspections and measures cost firms, less what benefits were worth"));
        gainYuan = all.add(Metric.flow("misconduct_gain_yuan", "yuan", "what acts brought the firms that did them"));
        profitYuan = all.add(Metric.flow(
                "profit_yuan", "yuan", "what was left to firms after complying, treatment and what acts brought"));
        atLoss = all.add(Metric.flow("firm_weeks_at_loss", "weeks", "weeks of firms that made a loss over a year"));
        innovationYuan = all.add(Metric.flow("innovation_yuan", "yuan", "what firms invested in something new"));
        innovationForgoneYuan = all.add(Metric.flow(
                "innovation_forgone_yuan",
                "yuan",
                "what they did not invest for what rules and treatment cost them, and for fear"));
    }
}
