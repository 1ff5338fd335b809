package glasshouse.institution.measures;

import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.column.SubjectBits;
import glasshouse.society.conduct.Requests;

/**
 * Finds the requests of a week that need be looked at: of who is under a measure, and of kinds with which something may be done whoever
 * asks. Most are neither. Without branches, as luck decides who asks; room of one thread, used again for every district.
 */
final class Concerned {
    private final SubjectBits under = new SubjectBits();
    private int[] rows = new int[64];
    private int size;

    /**
     * Finds them.
     *
     * @param always [request] 1 for kinds that are looked at whoever asks, 0 for others
     */
    void find(Requests requests, KeptRows inForce, int[] always) {
        under.of(inForce);
        int asked = requests.size();
        if (asked > rows.length) {
            rows = new int[asked + (asked >> 1)];
        }
        int n = 0;
        for (int row = 0; row < asked; row++) {
            rows[n] = row;
            n += under.one(requests.subject(row)) | always[requests.kind(row)];
        }
        size = n;
    }

    /** Returns how many there are. */
    int size() {
        return size;
    }

    /** Returns the row of one of them. */
    int row(int number) {
        return rows[number];
    }

    /** Returns the first measure of the one who asks, the number of all where there is none. */
    int firstOf(KeptRows inForce, int subject) {
        return under.one(subject) == 0 ? inForce.size() : inForce.firstOf(subject);
    }
}
