package glasshouse.engine.run;

import glasshouse.engine.district.District;
import glasshouse.engine.exchange.Pool;
import glasshouse.engine.exchange.Senders;
import glasshouse.institution.credit.Credit;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.measures.Measures;
import glasshouse.institution.prediction.Allocation;
import glasshouse.institution.procurement.Procurement;
import glasshouse.institution.recourse.Recourse;
import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.sensing.Sensing;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.EventRows;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Mixer;

/** Hashes what goes into a subject's week and what comes out of it, on a side of a run whose districts hold one subject each. */
final class SubjectWeeks {
    private SubjectWeeks() {}

    static long[] inputs(Side side) {
        long[] hashes = states(side);
        addMail(side.pendingMessages(), hashes, SubjectWeeks::receiver);
        addAllocation(side, hashes);
        addOpposition(side, hashes);
        return hashes;
    }

    /** Adds whether the published share of open opposition has reached the subject's threshold: all that it says to anybody. */
    private static void addOpposition(Side side, long[] hashes) {
        int reached = side.opposition().reached();
        for (District district : side.districts()) {
            boolean isReached = district.opinion().isReached(0, reached);
            hashes[district.from()] = Mixer.draw(hashes[district.from()], isReached ? 1 : 0, 9);
        }
    }

    /** Adds what this week's inspections are to each subject: a setting in use. */
    private static void addAllocation(Side side, long[] hashes) {
        int[] traits = side.world().population().traits();
        for (int prediction = 0; prediction < side.world().names().predictions().size(); prediction++) {
            Allocation.Target target = side.allocation().at(prediction);
            for (int subject = 0; subject < hashes.length && target != null; subject++) {
                int cell = target.cells().of(subject, traits[subject]);
                long presence = Double.doubleToLongBits(target.presence()[cell]);
                hashes[subject] = Mixer.draw(hashes[subject], presence ^ target.high()[cell], 5);
            }
        }
    }

    static long[] outputs(Side side, long[] waitingBefore) {
        long[] hashes = states(side);
        addMail(side.pendingMessages(), hashes, Senders::of);
        long[] waiting = waiting(side);
        Messages mail = side.pendingMessages();
        for (int row = 0; row < mail.size(); row++) {
            if (isAnswer(mail.kind(row))) {
                waiting[mail.subject(row)] += claim(mail, row, mail.kind(row), mail.payload(row));
            }
        }
        for (int subject = 0; subject < hashes.length; subject++) {
            hashes[subject] = Mixer.draw(hashes[subject], waiting[subject] - waitingBefore[subject], 3);
        }
        return hashes;
    }

    /**
     * Sums what each subject's waiting claims ask for. What a subject claims in a week is what waits after it and what was
     * answered, less what waited before: so it is seen although the barrier takes the claims away. Bids are left out, since the
     * barrier gives them up; the subject's own state holds what it bid.
     */
    static long[] waiting(Side side) {
        long[] sums = new long[side.districts().size()];
        for (Pool pool : side.pools()) {
            Claims claims = pool.inOrder();
            for (int row = 0; row < claims.size(); row++) {
                if (claims.answerKind(row) != Procurement.AWARDED) {
                    sums[claims.subject(row)] += claim(claims, row, claims.answerKind(row), claims.answerPayload(row));
                }
            }
        }
        return sums;
    }

    private static long claim(EventBatch batch, int row, int kind, int payload) {
        return Mixer.draw(batch.origin(row), (long) kind << 32 | payload, batch.occurred(row));
    }

    private static boolean isAnswer(int kind) {
        return kind == Sensing.REPORT_CHECKED
                || kind == Sensing.AUDIT_GRANTED
                || kind == Sensing.REPORT_DISMISSED
                || kind == Lists.LISTING_DECIDED
                || kind == Measures.CARRIED_OUT
                || kind == Recourse.REVIEWED
                || kind == Consolidation.JOINING
                || kind == Credit.LOAN_ANSWERED;
    }

    private static long[] states(Side side) {
        long[] hashes = new long[side.districts().size()];
        for (District district : side.districts()) {
            long hash = minds(district);
            hash = Mixer.draw(hash, district.scores().at(0), 1);
            hash = rows(district.sensing().reported(), hash);
            hash = rows(district.sensing().watched(), hash);
            hash = rows(district.sensing().traces().copy(), hash);
            hash = rows(district.pending().rows(), hash);
            hash = rows(district.backlog().sent().rows(), hash);
            hash = rows(district.backlog().queued(), hash);
            hash = rows(district.backlog().corrections(), hash);
            hash = rows(district.scores().monthly(), hash);
            hash = rows(district.scores().history().rows(), hash);
            hash = rows(district.scores().standing().rows(), hash);
            hash = rows(district.scores().lasting().rows(), hash);
            hash = rows(district.listings().inForce(), hash);
            hash = rows(district.listings().files(), hash);
            hash = rows(district.listings().announced(), hash);
            hash = rows(district.listings().sought(), hash);
            hash = rows(district.listings().joining(), hash);
            hash = rows(district.sanctions().inForce(), hash);
            hash = rows(district.sanctions().suspended(), hash);
            hash = rows(district.standing().bids(), hash);
            hash = rows(district.cases().waiting(), hash);
            hash = rows(district.cases().pending(), hash);
            hash = rows(district.cases().latest(), hash);
            hash = rows(district.exposure().shown(), hash);
            hash = Mixer.draw(
                    hash, district.exposure().held(0) << 8 | district.exposure().exposed(0), 6);
            hash = rows(district.credit().loans().rows(), hash);
            hash = Mixer.draw(
                    hash, district.credit().at(0) << 8 | district.standings().at(0), 7);
            if (district.business().areKept()) {
                hash = Mixer.draw(
                        hash,
                        district.business().strainYuan(0),
                        7 + district.business().life(0));
            }
            hash = rows(district.people().known(), schemes(district, hash));
            hash = rows(district.people().filings(), hash);
            hash = rows(district.people().cutTies(), hash);
            hashes[district.from()] = hash;
        }
        return hashes;
    }

    /** Hashes what is known, feared, trusted and thought. */
    private static long minds(District district) {
        long hash =
                district.people().knownListings(0) * 1000L + district.people().listedTies(0);
        hash = Mixer.draw(
                hash, district.people().fear(0) << 8 | district.people().trust(0), 4);
        hash = Mixer.draw(hash, district.people().trustInNeighbours(0), 5);
        return district.opinion().areKept()
                ? Mixer.draw(hash, district.opinion().packed(0), 10)
                : hash;
    }

    private static long schemes(District district, long seed) {
        long hash = Mixer.draw(seed, district.people().memberships().at(0), 9);
        for (int scheme = 0; scheme < district.privateScores().companies(); scheme++) {
            long peers = district.people().memberships().peers(0, scheme);
            hash = Mixer.draw(hash, peers << 16 | district.privateScores().at(scheme, 0), 8);
        }
        return hash;
    }

    /** Sums over rows, so that their order does not matter. */
    private static long rows(EventRows batch, long seed) {
        long sum = seed;
        for (int row = 0; row < batch.size(); row++) {
            sum += row(batch, row);
        }
        return Mixer.draw(sum, batch.size(), 2);
    }

    private static long row(EventRows batch, int row) {
        long hash = Mixer.draw(batch.origin(row), (long) batch.day(row) << 32 | batch.code(row), batch.subject(row));
        return Mixer.draw(hash, batch.extra(row), batch.occurred(row));
    }

    /** Adds each message to its receiver's hash, or to its sender's; pools' answers have none. */
    private static void addMail(Messages mail, long[] hashes, Whose who) {
        for (int row = 0; row < mail.size(); row++) {
            int whose = who.of(mail, row);
            if (whose >= 0) {
                hashes[whose] += row(mail, row);
            }
        }
    }

    /** Says whose hash a message goes into. */
    @FunctionalInterface
    private interface Whose {
        int of(Messages mail, int row);
    }

    private static int receiver(Messages mail, int row) {
        return mail.subject(row);
    }
}
