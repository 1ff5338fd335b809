package glasshouse.observation.metric;

import glasshouse.observation.cut.Cuts;
import glasshouse.observation.packed.PackedWeek;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds the counts of all weeks so far, zeros left out. Stocks are kept as changes and read as levels. Readers see cells as
 * [stratum x metrics + metric]; kept are those of one metric side by side, so that a week is packed by what was counted in it.
 */
public final class TallySeries {
    /** What a count takes where it is written: its cell and itself. */
    private static final int COUNT_BYTES = Integer.BYTES + Long.BYTES;

    private final Cuts cuts;
    private final Metrics metrics;
    private final int strata;
    private final List<byte[]> weeks = new ArrayList<>();
    private final PackedWeek packing = new PackedWeek();
    /** [stratum]: one metric's counts of one week. */
    private final long[] counts;
    /** [metric x strata + stratum]: sums of all weeks so far. */
    private final long[] totals;

    /** Creates an empty series. */
    public TallySeries(Cuts cuts, Metrics metrics) {
        this.cuts = cuts;
        this.metrics = metrics;
        this.strata = cuts.size();
        this.counts = new long[strata];
        this.totals = new long[strata * metrics.size()];
    }

    /** Appends a week, leaving the count empty. */
    public void append(Tally week) {
        for (int metric = 0; metric < metrics.size(); metric++) {
            if (week.isTouched(metric)) {
                week.take(metric, counts);
                put(metric, counts, 0);
            }
        }
        weeks.add(packing.pack());
    }

    /** Packs a metric's counts, which stand in an array from a place on. */
    private void put(int metric, long[] from, int first) {
        for (int stratum = 0; stratum < strata; stratum++) {
            long count = from[first + stratum];
            if (count != 0) {
                int cell = metric * strata + stratum;
                totals[cell] += count;
                packing.put(cell, count);
            }
        }
    }

    private PackedWeek.Reader week(int week) {
        return new PackedWeek.Reader(weeks.get(week));
    }

    /** Returns where readers see a kept cell. */
    private int seenAt(int cell) {
        return cell % strata * metrics.size() + cell / strata;
    }

    /** Returns how many weeks there are. */
    public int weeks() {
        return weeks.size();
    }

    /** Returns the cuts. */
    public Cuts cuts() {
        return cuts;
    }

    /** Returns the metrics. */
    public Metrics metrics() {
        return metrics;
    }

    /** Returns a flow's count, or a stock's change, in one week. */
    public long at(int week, int stratum, int metric) {
        int cell = metric * strata + stratum;
        PackedWeek.Reader reader = week(week);
        while (reader.next() && reader.cell() <= cell) {
            if (reader.cell() == cell) {
                return reader.value();
            }
        }
        return 0;
    }

    /** Returns a flow's sum, or a stock's level, after all weeks up to one (excluded). */
    public long sum(int toWeek, int stratum, int metric) {
        if (toWeek == weeks()) {
            return totals[metric * strata + stratum];
        }
        long sum = 0;
        for (int week = 0; week < toWeek; week++) {
            sum += at(week, stratum, metric);
        }
        return sum;
    }

    /** Returns a flow's sum, or a stock's level at the end, for everyone. */
    public long total(int metric) {
        return sum(weeks(), 0, metric);
    }

    /** Returns, for all cells [stratum x metrics + metric], flows summed from a week on and stocks' levels at the end. */
    public long[] sums(int fromWeek) {
        long[] sums = new long[cuts.size() * metrics.size()];
        for (int week = 0; week < weeks(); week++) {
            PackedWeek.Reader reader = week(week);
            int metric = 0;
            int end = strata;
            boolean isCounted = isCounted(metric, week, fromWeek);
            while (reader.next()) {
                int cell = reader.cell();
                if (cell >= end) {
                    metric = cell / strata;
                    end = (metric + 1) * strata;
                    isCounted = isCounted(metric, week, fromWeek);
                }
                if (isCounted) {
                    sums[(cell - end + strata) * metrics.size() + metric] += reader.value();
                }
            }
        }
        return sums;
    }

    private boolean isCounted(int metric, int week, int fromWeek) {
        return week >= fromWeek || metrics.all().get(metric).stock();
    }

    /** Returns a stock's levels at the ends of all weeks, or a flow's counts, for one stratum. */
    public long[] series(int stratum, int metric) {
        long[] series = new long[weeks()];
        long level = 0;
        boolean stock = metrics.all().get(metric).stock();
        for (int week = 0; week < series.length; week++) {
            level = at(week, stratum, metric) + (stock ? level : 0);
            series[week] = level;
        }
        return series;
    }

    /** Shows every week's counts to a reader: for each week all cells of [stratum x metrics + metric], stocks as levels. */
    public void forEachWeek(WeekReader reader) {
        long[] levels = new long[cuts.size() * metrics.size()];
        for (int week = 0; week < weeks(); week++) {
            PackedWeek.Reader counted = week(week);
            while (counted.next()) {
                levels[seenAt(counted.cell())] += counted.value();
            }
            reader.read(week, levels);
            forgetFlows(week, levels);
        }
    }

    /** Sets back to zero what a week counted, but for stocks. */
    private void forgetFlows(int week, long[] levels) {
        PackedWeek.Reader counted = week(week);
        while (counted.next()) {
            if (!metrics.all().get(counted.cell() / strata).stock()) {
                levels[seenAt(counted.cell())] = 0;
            }
        }
    }

    /** Reads a week's counts. */
    @FunctionalInterface
    public interface WeekReader {
        /** Reads the counts of a week; the array is used again for the next. */
        void read(int week, long[] counts);
    }

    /** Writes the series. */
    public void write(DataOutput out) throws IOException {
        long[] seen = new long[totals.length];
        out.writeInt(weeks());
        for (int week = 0; week < weeks(); week++) {
            Arrays.fill(seen, 0);
            int size = 0;
            PackedWeek.Reader counted = week(week);
            while (counted.next()) {
                seen[seenAt(counted.cell())] = counted.value();
                size++;
            }
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + size * COUNT_BYTES);
            bytes.putInt(size);
            for (int cell = 0; cell < seen.length; cell++) {
                if (seen[cell] != 0) {
                    bytes.putInt(cell).putLong(seen[cell]);
                }
            }
            out.write(bytes.array());
        }
    }

    /** Replaces the series by what was written. */
    public void read(DataInput in) throws IOException {
        weeks.clear();
        Arrays.fill(totals, 0);
        long[] kept = new long[totals.length];
        boolean[] isCounted = new boolean[metrics.size()];
        byte[] bytes = {};
        int n = in.readInt();
        for (int week = 0; week < n; week++) {
            int size = in.readInt();
            int length = size * COUNT_BYTES;
            bytes = bytes.length < length ? new byte[length + (length >> 1)] : bytes;
            in.readFully(bytes, 0, length);
            spread(ByteBuffer.wrap(bytes, 0, length), kept, isCounted);
            for (int metric = 0; metric < metrics.size(); metric++) {
                if (isCounted[metric]) {
                    put(metric, kept, metric * strata);
                    Arrays.fill(kept, metric * strata, (metric + 1) * strata, 0);
                    isCounted[metric] = false;
                }
            }
            weeks.add(packing.pack());
        }
    }

    /** Puts counts, which come in the order in which readers see them, where they are kept; says of which metrics there are any. */
    private void spread(ByteBuffer counts, long[] kept, boolean[] isCounted) {
        int stratum = 0;
        while (counts.hasRemaining()) {
            int seen = counts.getInt();
            while (seen >= (stratum + 1) * metrics.size()) {
                stratum++;
            }
            int metric = seen - stratum * metrics.size();
            kept[metric * strata + stratum] = counts.getLong();
            isCounted[metric] = true;
        }
    }
}
