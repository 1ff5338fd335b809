package glasshouse.institution.sensing;

import glasshouse.kernel.column.KeptPass;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.ManyDraws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Origin;
import glasshouse.society.conduct.Acts;
import java.util.Arrays;
import java.util.List;

/**
 * Holds who noticed what in a week: a row an act and watcher, or an act and somebody with eyes. Room used again for every
 * district.
 *
 * <p>Filled without branches that depend on luck: every row is written, and the next one writes over it if nothing was
 * noticed, because luck cannot be predicted.
 */
final class Glimpses {
    private int size;
    private int[] act = new int[64];
    private int[] watcher = new int[64];
    private long[] draw = new long[64];
    private boolean[] seen = new boolean[64];
    private final Raised raised = new Raised();

    /** Finds which of the acts' watchers notice them. */
    void watch(Eyes eyes, Acts acts) {
        int most = eyes.most;
        int acting = acts.size();
        if ((acting + 1) * most >= act.length) {
            grow((acting + 1) * most);
        }
        int n = 0;
        for (int row = 0; row < acting; row++) {
            int kind = acts.kind(row);
            long origin = acts.origin(row);
            int end = eyes.end[kind];
            for (int place = kind * most; place < end; place++) {
                act[n] = row;
                watcher[n] = eyes.watcher[place];
                n += Draws.one(Mixer.drawPrepared(eyes.key[place], eyes.prepared[place], origin), eyes.see[place]);
            }
        }
        size = n;
    }

    /**
     * Finds which acts happen before somebody's eyes.
     *
     * @param threshold of being before their eyes, by kind of act
     */
    void face(Acts acts, long key, long[] threshold) {
        int acting = acts.size();
        makeRoom(acting);
        acts.drawEach(key, draw);
        int n = 0;
        for (int row = 0; row < acting; row++) {
            act[n] = row;
            n += Draws.one(draw[row], threshold[acts.kind(row)]);
        }
        size = n;
    }

    /**
     * Finds whom of consecutive subjects a probe may match, whatever they do: as acts, counted from 0.
     *
     * @param first the first subject's origin
     * @param subjects how many
     * @param threshold of a match
     */
    void match(long key, long first, int subjects, long threshold) {
        makeRoom(subjects);
        size = ManyDraws.findSubjects(key, first, subjects, threshold, draw, act);
    }

    private void makeRoom(int rows) {
        if (rows >= act.length) {
            grow(rows + 1);
        }
        if (rows > draw.length) {
            draw = new long[rows + (rows >> 1)];
        }
    }

    /** Returns the draw of a row's act. */
    long draw(int row) {
        return draw[act[row]];
    }

    private void grow(int needed) {
        act = Arrays.copyOf(act, needed + (needed >> 1));
        watcher = Arrays.copyOf(watcher, act.length);
    }

    /** Returns room for those who are audited more often. */
    Raised raised() {
        return raised;
    }

    /** Forgets which acts were seen, making room for this many. */
    void forget(int acts) {
        if (acts > seen.length) {
            seen = new boolean[acts + (acts >> 1)];
        }
        Arrays.fill(seen, 0, acts, false);
    }

    /** Marks an act as seen; says whether it had been before. */
    boolean see(int actRow) {
        boolean before = seen[actRow];
        seen[actRow] = true;
        return before;
    }

    /** Says whether an act was seen by any channel. */
    boolean isSeen(int actRow) {
        return seen[actRow];
    }

    int size() {
        return size;
    }

    /** Returns the row of the act. */
    int act(int row) {
        return act[row];
    }

    /** Returns the number of the watcher. */
    int watcher(int row) {
        return watcher[row];
    }

    /**
     * Lays out what decides whether watchers notice an act: those of each kind of act in as many places as the kind with most of them has.
     *
     * <p>If few places are empty, they are asked as if somebody stood there who never notices anything: which kind of act comes next cannot be
     * predicted, and so not where its watchers end either.
     */
    static final class Eyes {
        /** Places of each kind of act. */
        final int most;
        /** [act]: the place after the last one that is asked. */
        final int[] end;
        /** [place]: number of the watcher. */
        final int[] watcher;
        /** [place]: threshold of noticing; 0 where nobody stands. */
        final long[] see;
        /** [place]: key of that draw, and what it brings to each. */
        final long[] key;

        final long[] prepared;

        /** Lays out the watchers of each kind of act, which are numbered one after the other. */
        Eyes(List<List<Watcher>> watchers) {
            int kinds = watchers.size();
            int largest = 0;
            int all = 0;
            for (List<Watcher> ofAct : watchers) {
                largest = Math.max(largest, ofAct.size());
                all += ofAct.size();
            }
            most = largest;
            boolean isEven = kinds * most <= 2 * all;
            end = new int[kinds];
            watcher = new int[kinds * most];
            see = new long[kinds * most];
            key = new long[kinds * most];
            prepared = new long[kinds * most];
            int number = 0;
            for (int act = 0; act < kinds; act++) {
                int place = act * most;
                end[act] = isEven ? place + most : place + watchers.get(act).size();
                for (Watcher one : watchers.get(act)) {
                    watcher[place] = number++;
                    see[place] = one.see();
                    key[place] = one.seeKey();
                    prepared[place] = Mixer.prepare(one.seeKey(), 0);
                    place++;
                }
            }
        }
    }

    /** Holds who of a district is on a list whose people are audited more often, and whom of them an audit may call. Room used again. */
    static final class Raised {
        private int size;
        /** The origin of each in the week, in order of subject. */
        private long[] origins = new long[64];

        private long[] draws = new long[64];
        private int calls;
        private int[] called = new int[65];

        private final KeptPass pass = new KeptPass();

        /**
         * Finds who is on such a list.
         *
         * @param watched who is on which list, in order of subject
         * @param raising [list] whether it is such a list; empty if none is
         */
        void find(KeptRows watched, boolean[] raising, int week) {
            size = 0;
            if (raising.length == 0) {
                return;
            }
            ensure(watched.size());
            long ofWeek = Origin.of(0, week);
            int found = 0;
            int last = -1;
            pass.begin(watched);
            while (pass.next()) {
                int subject = pass.subject();
                origins[found] = ofWeek | (long) subject << Integer.SIZE;
                boolean isNew = raising[pass.code()] & subject != last;
                last = isNew ? subject : last;
                found += isNew ? 1 : 0;
            }
            size = found;
        }

        private void ensure(int rows) {
            if (rows >= origins.length) {
                origins = Arrays.copyOf(origins, rows + (rows >> 1) + 1);
                draws = new long[origins.length];
                called = new int[origins.length + 1];
            }
        }

        /** Calls those whose draw is below a threshold. */
        void call(long key, long threshold) {
            calls = ManyDraws.findOrigins(key, origins, size, threshold, draws, called);
        }

        /** Calls nobody. */
        void callNobody() {
            calls = 0;
        }

        /** Returns how many are called. */
        int calls() {
            return calls;
        }

        /** Returns one who is called, in order of subject. */
        int called(int number) {
            return Origin.subject(origins[called[number]]);
        }
    }
}
