package glasshouse.institution.procurement;

import glasshouse.kernel.index.Names;
import java.util.Arrays;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Procurement compiled: which requests are bids, and for what. */
public final class ProcurementPlan {
    /** [contract]: null where the regime in force has it not. */
    final @Nullable Contract[] contracts;
    /** [request]: the contract that it bids for, -1 for none. */
    final int[] ofRequest;

    private final boolean any;

    /**
     * Holds what procurement is named by.
     *
     * @param contracts kinds of contract of all editions
     * @param requests kinds of request
     * @param pools pools, those that award contracts among them by the contract's name
     */
    public record Vocabulary(Names contracts, Names requests, Names pools) {}

    private ProcurementPlan(@Nullable Contract[] contracts, int[] ofRequest, boolean any) {
        this.contracts = contracts;
        this.ofRequest = ofRequest;
        this.any = any;
    }

    /**
     * Compiles the procurement of a regime.
     *
     * @param settings the kinds of contract in force
     * @param names what they are named by
     * @param luckSeed seed of marks
     */
    public static ProcurementPlan of(SequencedMap<String, ContractSettings> settings, Vocabulary names, long luckSeed) {
        @Nullable Contract[] contracts = new Contract[names.contracts().size()];
        int[] ofRequest = new int[names.requests().size()];
        Arrays.fill(ofRequest, -1);
        settings.forEach((name, one) -> {
            int number = names.contracts().number(name);
            contracts[number] = Contract.of(name, one, names.pools().number(name), luckSeed);
            ofRequest[names.requests().number(one.request())] = number;
        });
        return new ProcurementPlan(contracts, ofRequest, !settings.isEmpty());
    }

    /** Says of each kind of request whether it is a bid. */
    public boolean[] bids() {
        boolean[] bids = new boolean[ofRequest.length];
        for (int request = 0; request < bids.length; request++) {
            bids[request] = ofRequest[request] >= 0;
        }
        return bids;
    }

    /** Says whether there is anything to bid for. */
    boolean any() {
        return any;
    }

    /** Returns what a contract is worth, in yuan; 0 where the regime has it not. */
    public long worthYuan(int contract) {
        Contract one = contracts[contract];
        return one == null ? 0 : one.worthYuan();
    }

    /** Returns what of a contract is left to who wins it, in yuan; 0 where the regime has it not. */
    public long profitYuan(int contract) {
        Contract one = contracts[contract];
        return one == null ? 0 : one.profitYuan();
    }
}
