package glasshouse.institution.credit;

import glasshouse.institution.companies.PrivateScore;
import glasshouse.kernel.index.Names;
import java.util.Arrays;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Lenders compiled: who answers which request. */
public final class CreditPlan {
    /** [lender]: null where the regime does not have it. */
    final @Nullable Lender[] lenders;
    /** [request]: who answers it, null for nobody. */
    final @Nullable Lender[] ofRequest;
    /** Null where no company scores people. */
    final @Nullable PrivateScore privateScore;

    private final boolean any;
    private final boolean lends;

    private CreditPlan(
            @Nullable Lender[] lenders,
            @Nullable Lender[] ofRequest,
            @Nullable PrivateScore privateScore,
            boolean any) {
        this.lenders = lenders;
        this.ofRequest = ofRequest;
        this.privateScore = privateScore;
        this.any = any;
        this.lends = Arrays.stream(ofRequest).anyMatch(Objects::nonNull);
    }

    /** Names what lenders speak of, over all editions. */
    public record Vocabulary(Names lenders, Names requests, Names pools, Names lists, Names schemes) {}

    /** Compiles the lenders in force; requests to one that lends nothing are answered as if it were not there. */
    public static CreditPlan of(
            SequencedMap<String, LenderSettings> settings,
            @Nullable PrivateScore privateScore,
            Vocabulary names,
            long luckSeed) {
        @Nullable Lender[] lenders = new Lender[names.lenders().size()];
        @Nullable Lender[] ofRequest = new Lender[names.requests().size()];
        settings.forEach((name, lender) -> {
            Lender compiled = Lender.of(name, lender, names, luckSeed);
            lenders[compiled.number()] = compiled;
            if (!lender.lendsNothing()) {
                lender.requests().forEach(request -> ofRequest[names.requests().number(request)] = compiled);
            }
        });
        boolean any = settings.values().stream().anyMatch(lender -> !lender.lendsNothing());
        return new CreditPlan(lenders, ofRequest, privateScore, any);
    }

    /** Says whether anybody lends: a lender that lends nothing is as if it were not there. */
    public boolean any() {
        return any;
    }

    /** Says whether anybody can be asked for a loan. */
    public boolean lends() {
        return lends;
    }

    /** Returns the numbers of the kinds of request that lenders answer: [request]. */
    public boolean[] answered() {
        boolean[] answered = new boolean[any ? ofRequest.length : 0];
        for (int request = 0; request < answered.length; request++) {
            answered[request] = ofRequest[request] != null;
        }
        return answered;
    }

    /** Returns how many lenders there are over all editions. */
    public int size() {
        return lenders.length;
    }

    /** Says whether a lender is there. */
    public boolean has(int lender) {
        return lenders[lender] != null;
    }

    /** Returns what a lender begins with in the represented city, in yuan. */
    public double cashOf(int lender) {
        @Nullable Lender one = lenders[lender];
        return one == null ? 0 : one.settings().cash().yuan();
    }
}
