package glasshouse.engine.exchange;

import glasshouse.institution.procurement.Procurement;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Messages;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * One pool: hours granted week by week to waiting claims in order of priority, day and lot. The lot is keyed by the claim's
 * origin, never by the subject's number.
 *
 * <p>A heap of the claims of the priority and week whose turn it is, or that come before them; those of each later one are packed, as most of
 * what waits waits for long, and put in order when their turn has come. Hours that nobody asks for are lost; what is left over while claims wait counts towards the next one, so that
 * a claim larger than a week's hours is met in the end.
 */
public final class Pool {
    private static final int FIRST = 16;
    private static final int DAY_BITS = 24;
    private static final int MOST_DAYS = (1 << DAY_BITS) - 1;
    private static final long NO_TURN = Long.MIN_VALUE;
    private static final long ALL_TURNS = Long.MAX_VALUE;

    private final long lotKey;
    private final Claims waiting = new Claims();
    /** Slots of waiting claims, the next to be met first, so that claims themselves are seldom looked at. */
    private final SlotHeap heap = new SlotHeap();

    private int[] free = new int[FIRST];
    private int freeSize;
    private int size;
    /** Claims of later turns, by turn. */
    private final TreeMap<Long, PackedClaims> later = new TreeMap<>();

    private int laterSize;
    /** The last turn whose claims are in the heap. */
    private long turn = NO_TURN;
    /** The later turn of which the last claim was, and its claims. */
    private long lastTurn = NO_TURN;

    private PackedClaims last = new PackedClaims();
    private long credit;
    private long used;
    private int met;

    /** What is left over while nobody asks is lost in pieces of so much: of hours everything is. */
    private final int piece;

    /** Creates an empty pool of hours. */
    public Pool(String name, long luckSeed) {
        this(name, luckSeed, 1);
    }

    private Pool(String name, long luckSeed, int piece) {
        this.lotKey = Key.of(luckSeed, new Purpose("pool." + name + ".lot"));
        this.piece = piece;
    }

    /** Creates an empty pool of contracts: whole ones that nobody bids for are lost, and a part of one counts on. */
    public static Pool ofContracts(String name, long luckSeed) {
        return new Pool(name, luckSeed, Procurement.ONE);
    }

    /** Begins a week, in which nothing is granted yet. */
    void begin() {
        used = 0;
        met = 0;
    }

    /** Meets a claim at once: for a pool in which none waits, where the week's hours are enough for all that come. */
    void meet(Claims claims, int row, int day, Messages answers) {
        meetUnsaid(claims, row);
        answer(claims, row, day, 0, answers);
    }

    /** Meets a claim likewise, of which the claimant hears otherwise. */
    void meetUnsaid(Claims claims, int row) {
        used += claims.work(row);
        met++;
    }

    /** Meets a claim at once out of what is left over: for a pool in which none waits, where that is enough for all that come. */
    void meetFromCredit(Claims claims, int row, int day, Messages answers) {
        credit -= claims.work(row);
        meet(claims, row, day, answers);
    }

    private static void answer(Claims claims, int row, int day, int extra, Messages answers) {
        int code = Claims.answer(claims.code(row));
        int sent = answers.add(claims.subject(row), day, code, extra, claims.occurred(row), claims.origin(row));
        answers.tags().copy(sent, claims.tags(), row);
    }

    /** Adds a claim. */
    public void claim(Claims claims, int row) {
        long claimed = turn(claims, row);
        if (claimed > turn) {
            claimLater(claims, row, claimed);
            return;
        }
        int slot;
        if (freeSize > 0) {
            slot = free[--freeSize];
            waiting.set(slot, claims, row);
        } else {
            slot = waiting.addFrom(claims, row);
        }
        heap.put(size, slot, key(slot));
        up(size++);
    }

    private void claimLater(Claims claims, int row, long claimed) {
        if (claimed != lastTurn) {
            last = later.computeIfAbsent(claimed, unused -> new PackedClaims());
            lastTurn = claimed;
        }
        last.add(claims, row);
        laterSize++;
    }

    /** Returns when it is a claim's turn: by priority, then by the week of its day. */
    private static long turn(Claims claims, int row) {
        return ((long) claims.priority(row) << Integer.SIZE) + Math.floorDiv(claims.day(row), Week.DAYS);
    }

    /** Says whether anybody waits; then the next to be met is in the heap. */
    private boolean anyWaits() {
        if (size == 0 && laterSize > 0) {
            open();
        } else if (size == 0 && turn != ALL_TURNS) {
            turn = NO_TURN;
        }
        return size > 0;
    }

    /** Puts the claims of the next turn in order. */
    private void open() {
        Map.Entry<Long, PackedClaims> next = later.pollFirstEntry();
        turn = next.getKey();
        lastTurn = NO_TURN;
        laterSize -= next.getValue().size();
        Claims claims = new Claims();
        next.getValue().copy(claims);
        for (int row = 0; row < claims.size(); row++) {
            claim(claims, row);
        }
    }

    /** Puts all claims in order, and those to come: where all are looked at every week. */
    private void openAll() {
        while (laterSize > 0) {
            open();
        }
        turn = ALL_TURNS;
    }

    /**
     * Grants what a week's hours are enough for; each grant becomes a message to the claimant.
     *
     * @param hundredths hours of the week, in hundredths
     * @param day day on which the answers arrive
     * @param answers receives the answers
     * @return how many were granted this week, met at once or not
     */
    public int grant(long hundredths, int day, Messages answers) {
        credit += hundredths;
        pay(day, answers);
        if (!anyWaits()) {
            credit %= piece;
        }
        return met;
    }

    /**
     * Grants what there is enough for; what is left over stays.
     *
     * @return how many were granted this week
     */
    int pay(int day, Messages answers) {
        while (anyWaits() && waiting.work(heap.slot(0)) <= credit) {
            int slot = heap.slot(0);
            credit -= waiting.work(slot);
            used += waiting.work(slot);
            answer(waiting, slot, day, 0, answers);
            remove();
            met++;
        }
        return met;
    }

    /**
     * Answers all who wait that they are granted nothing.
     *
     * @param extra of the answers, which tells them from grants
     * @return how many there were
     */
    int refuse(int day, int extra, Messages answers) {
        openAll();
        int refused = size;
        while (size > 0) {
            answer(waiting, heap.slot(0), day, extra, answers);
            remove();
        }
        return refused;
    }

    /** Adds to what there is to grant. */
    void bring(long amount) {
        credit += amount;
    }

    private void release(int slot) {
        if (freeSize == free.length) {
            free = Arrays.copyOf(free, freeSize * 2);
        }
        free[freeSize++] = slot;
    }

    private void remove() {
        release(heap.slot(0));
        size--;
        heap.put(0, heap.slot(size), heap.key(size));
        down(0);
    }

    /** Returns the priority of the claim to be met next, {@link Procurement#NOBODY} if none waits. */
    public int nextPriority() {
        return anyWaits() ? waiting.priority(heap.slot(0)) : Procurement.NOBODY;
    }

    /** Gives up the claims that stand until a day at most, which is what occurred says of them; returns how many. */
    public int giveUp(int day) {
        openAll();
        int before = size;
        size = 0;
        for (int at = 0; at < before; at++) {
            int slot = heap.slot(at);
            if (waiting.occurred(slot) <= day) {
                release(slot);
            } else {
                heap.put(size, slot, heap.key(at));
                up(size++);
            }
        }
        if (size == 0) {
            credit %= piece;
        }
        return before - size;
    }

    /** Returns how many claims wait. */
    public int size() {
        return size + laterSize;
    }

    /** Returns the work of what was granted this week, in hundredths of an hour. */
    public long used() {
        return used;
    }

    /** Returns what is left over towards the next claim, in hundredths of an hour. */
    public long credit() {
        return credit;
    }

    /** Returns the waiting claims in the order in which they will be met. */
    public Claims inOrder() {
        Claims all = new Claims();
        for (int place = 0; place < size; place++) {
            all.addFrom(waiting, heap.slot(place));
        }
        later.values().forEach(packed -> packed.copy(all));
        Integer[] order = new Integer[all.size()];
        Arrays.setAll(order, row -> row);
        Arrays.sort(order, (a, b) -> compare(all, a, b));
        Claims sorted = new Claims();
        for (int row : order) {
            sorted.addFrom(all, row);
        }
        return sorted;
    }

    /** Replaces the pool's state. */
    public void restore(Claims claims, long leftOver) {
        size = 0;
        freeSize = 0;
        waiting.clear();
        later.clear();
        laterSize = 0;
        turn = NO_TURN;
        lastTurn = NO_TURN;
        for (int row = 0; row < claims.size(); row++) {
            claim(claims, row);
        }
        credit = leftOver;
    }

    /** Packs priority (7 bits), day (24 bits) and the first half of the lot: of two that differ the lower is met first. */
    private long key(int slot) {
        long day = Math.max(0, Math.min(waiting.day(slot), MOST_DAYS));
        return ((long) waiting.priority(slot) << DAY_BITS | day) << Integer.SIZE | lot(waiting, slot) >>> Integer.SIZE;
    }

    private boolean isBefore(int a, int b) {
        long first = heap.key(a);
        long second = heap.key(b);
        return first != second ? first < second : compare(waiting, heap.slot(a), heap.slot(b)) < 0;
    }

    private int compare(Claims claims, int a, int b) {
        int order = Integer.compare(claims.priority(a), claims.priority(b));
        if (order == 0) {
            order = Integer.compare(claims.day(a), claims.day(b));
        }
        if (order == 0) {
            order = Long.compareUnsigned(lot(claims, a), lot(claims, b));
        }
        return order == 0 ? claims.compare(a, b) : order;
    }

    private long lot(Claims claims, int row) {
        return Mixer.draw(lotKey, claims.origin(row), 0);
    }

    private void up(int start) {
        int child = start;
        while (child > 0) {
            int parent = (child - 1) >>> 1;
            if (!isBefore(child, parent)) {
                return;
            }
            heap.swap(parent, child);
            child = parent;
        }
    }

    private void down(int start) {
        int parent = start;
        while (true) {
            int child = 2 * parent + 1;
            if (child >= size) {
                return;
            }
            if (child + 1 < size && isBefore(child + 1, child)) {
                child++;
            }
            if (!isBefore(child, parent)) {
                return;
            }
            heap.swap(parent, child);
            parent = child;
        }
    }
}
