package glasshouse.society.schemes;

import glasshouse.society.conduct.ConductPlan;
import glasshouse.society.people.PersonClass;

/** Says what terms on requests are worth to a person, and cost, by how often such a person asks. */
public final class Asking {
    private final ConductPlan conduct;
    /** [request]: what being refused once costs. */
    private final long[] costYuan;

    /**
     * Creates the valuation of a society with this conduct.
     *
     * @param costYuan [request] what being refused once costs
     */
    public Asking(ConductPlan conduct, long[] costYuan) {
        this.conduct = conduct;
        this.costYuan = costYuan;
    }

    /** Returns what it is worth a year to have each request worth so much more. */
    double worthAYear(int traits, int[] worthYuan) {
        double sum = 0;
        for (int request = 0; request < worthYuan.length; request++) {
            if (worthYuan[request] > 0) {
                sum += worthYuan[request] * conduct.requestsAYear(request, PersonClass.of(traits), traits);
            }
        }
        return sum;
    }

    /** Returns what it costs a year to have such shares of requests refused. */
    double costAYear(int traits, double[] refuses) {
        double sum = 0;
        for (int request = 0; request < refuses.length; request++) {
            if (refuses[request] > 0) {
                double asked = conduct.requestsAYear(request, PersonClass.of(traits), traits);
                sum += refuses[request] * costYuan[request] * asked;
            }
        }
        return sum;
    }
}
