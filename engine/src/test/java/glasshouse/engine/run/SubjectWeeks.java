package glasshouse.engine.run;

import glasshouse.engine.district.District;
import glasshouse.institution.sensing.Sensing;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.society.response.Response;
import java.util.Map;
import java.util.TreeMap;

/** Hashes what goes into a subject's week and what comes out of it, in a run whose districts hold one subject each. */
final class SubjectWeeks {
    private SubjectWeeks() {}

    /** Says who sent a report: the witness of the week before, by the act's origin. */
    record Senders(Map<Long, Integer> witnesses) {}

    static long[] inputs(Simulation simulation) {
        long[] hashes = states(simulation);
        addMail(simulation.pendingMessages(), hashes, null);
        return hashes;
    }

    static Senders senders(Simulation simulation) {
        Map<Long, Integer> witnesses = new TreeMap<>();
        Messages mail = simulation.pendingMessages();
        for (int row = 0; row < mail.size(); row++) {
            if (mail.kind(row) == Sensing.WITNESSED) {
                witnesses.put(mail.origin(row), mail.subject(row));
            }
        }
        return new Senders(witnesses);
    }

    static long[] outputs(Simulation simulation, Senders senders) {
        long[] hashes = states(simulation);
        addMail(simulation.pendingMessages(), hashes, senders);
        return hashes;
    }

    private static long[] states(Simulation simulation) {
        long[] hashes = new long[simulation.districts().size()];
        for (District district : simulation.districts()) {
            long hash =
                    district.people().blacklisted(0) * 1000L + district.people().listedTies(0);
            hash = Mixer.draw(hash, district.scores().at(0), 1);
            hash = rows(district.pending(), hash);
            hash = rows(district.scores().monthly(), hash);
            hash = rows(district.listings().inForce(), hash);
            hashes[district.from()] = hash;
        }
        return hashes;
    }

    /** Sums over rows, so that their order does not matter. */
    private static long rows(EventBatch batch, long seed) {
        long sum = seed;
        for (int row = 0; row < batch.size(); row++) {
            sum += row(batch, row);
        }
        return Mixer.draw(sum, batch.size(), 2);
    }

    private static long row(EventBatch batch, int row) {
        long hash = Mixer.draw(batch.origin(row), (long) batch.day(row) << 32 | batch.code(row), batch.subject(row));
        return Mixer.draw(hash, batch.extra(row), batch.occurred(row));
    }

    /** Adds each message to its receiver's hash, or, if senders are known, to its sender's; pools' answers have none. */
    private static void addMail(Messages mail, long[] hashes, Senders senders) {
        for (int row = 0; row < mail.size(); row++) {
            int whose = senders == null ? mail.subject(row) : sender(mail, row, senders);
            if (whose >= 0) {
                hashes[whose] += row(mail, row);
            }
        }
    }

    private static int sender(Messages mail, int row, Senders senders) {
        return switch (mail.kind(row)) {
            case Response.TIE_LISTED, Response.TIE_TAKEN_OFF -> mail.extra(row);
            case Sensing.MISIDENTIFIED, Sensing.WITNESSED -> Origin.subject(mail.origin(row));
            case Sensing.REPORTED -> senders.witnesses().getOrDefault(mail.origin(row), -1);
            case Sensing.REPORT_CHECKED, glasshouse.institution.lists.Lists.LISTING_DECIDED -> -1;
            default -> mail.subject(row);
        };
    }
}
