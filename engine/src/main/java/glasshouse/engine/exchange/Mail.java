package glasshouse.engine.exchange;

import glasshouse.kernel.message.Messages;

/**
 * Holds the messages of one week, those of one district side by side. Within a district the order is whatever the threads
 * left; the district's own arrivals phase sorts it.
 */
public final class Mail {
    private final Messages sorted = new Messages();
    private final int districtSize;
    /** [district]: first row; one more at the end. */
    private final int[] first;

    private final int[] next;

    /** Creates empty mail for districts of this size. */
    public Mail(int districts, int districtSize) {
        this.districtSize = districtSize;
        this.first = new int[districts + 1];
        this.next = new int[districts + 1];
    }

    /** Replaces the mail by these messages, sorted to districts. */
    public void deliver(Messages[] outboxes) {
        java.util.Arrays.fill(first, 0);
        int total = 0;
        for (Messages outbox : outboxes) {
            for (int row = 0; row < outbox.size(); row++) {
                first[outbox.subject(row) / districtSize + 1]++;
            }
            total += outbox.size();
        }
        for (int district = 1; district < first.length; district++) {
            first[district] += first[district - 1];
        }
        System.arraycopy(first, 0, next, 0, first.length);
        sorted.resize(total);
        for (Messages outbox : outboxes) {
            for (int row = 0; row < outbox.size(); row++) {
                sorted.set(next[outbox.subject(row) / districtSize]++, outbox, row);
            }
        }
    }

    /** Returns all messages. */
    public Messages messages() {
        return sorted;
    }

    /** Returns a district's first row. */
    public int first(int district) {
        return first[district];
    }

    /** Returns the row after a district's last. */
    public int last(int district) {
        return first[district + 1];
    }
}
