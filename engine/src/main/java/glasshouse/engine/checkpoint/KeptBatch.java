package glasshouse.engine.checkpoint;

import glasshouse.engine.district.District;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.column.EventRows;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Says how rows that a district keeps are written and read: as they are, or, where they are kept in an order of their own, by a copy
 * in canonical order.
 *
 * @param copy gives what is to be written
 * @param room gives what is read into
 * @param after takes over what was read
 */
record KeptBatch(Supplier<EventRows> copy, Supplier<EventRows> room, Consumer<EventRows> after) {
    /** Lists the batches of a district whose rows belong to subjects, in the order in which they are written. */
    static List<KeptBatch> of(District district) {
        return List.of(
                kept(district.sensing().reported()),
                kept(district.sensing().watched()),
                copied(district.sensing().traces()::copy, district.sensing().traces()::addAll),
                copied(district.pending()::rows, district.pending()::addAll),
                copied(district.backlog().sent()::rows, district.backlog().sent()::addAll),
                kept(district.backlog().queued()),
                kept(district.backlog().corrections()),
                kept(district.scores().monthly()),
                kept(district.scores().history().rows()),
                copied(district.scores().standing()::rows, district.scores().standing()::addAll),
                kept(district.listings().inForce()),
                kept(district.listings().files()),
                kept(district.listings().announced()),
                kept(district.listings().sought()),
                kept(district.listings().joining()),
                kept(district.sanctions().inForce()),
                kept(district.sanctions().suspended()),
                kept(district.standing().bids()),
                kept(district.cases().waiting()),
                kept(district.cases().pending()),
                kept(district.cases().latest()),
                kept(district.exposure().shown()),
                copied(district.credit().loans()::rows, district.credit().loans()::addAll),
                kept(district.people().known()),
                kept(district.people().filings()),
                kept(district.people().cutTies()),
                kept(district.truth().classes()),
                kept(district.truth().knowledge()),
                copied(district.scores().lasting()::rows, district.scores().lasting()::restore),
                copied(
                        district.truth().falseEntries()::bySubject,
                        district.truth().falseEntries()::restore));
    }

    private static KeptBatch kept(EventRows rows) {
        return new KeptBatch(() -> rows, () -> rows, read -> {});
    }

    private static KeptBatch copied(Supplier<EventBatch> copy, Consumer<EventBatch> takeOver) {
        return new KeptBatch(copy::get, EventBatch::new, read -> takeOver.accept((EventBatch) read));
    }

    EventRows toWrite() {
        return copy.get();
    }

    EventRows toRead() {
        return room.get();
    }

    void take(EventRows read) {
        after.accept(read);
    }
}
