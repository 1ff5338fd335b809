package glasshouse.observation.metric;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds the counts of all weeks so far, zeros left out. Stocks are kept as changes and read as levels. */
public final class TallySeries {
    private final Cuts cuts;
    private final Metrics metrics;
    private final List<byte[]> weeks = new ArrayList<>();
    private final PackedWeek packing = new PackedWeek();
    private final long[] counts;
    /** Sums of all weeks so far. */
    private final long[] totals;

    /** Creates an empty series. */
    public TallySeries(Cuts cuts, Metrics metrics) {
        this.cuts = cuts;
        this.metrics = metrics;
        this.counts = new long[cuts.size() * metrics.size()];
        this.totals = new long[counts.length];
    }

    /** Appends a week, leaving the count empty. */
    public void append(Tally week) {
        week.moveInto(counts);
        append();
    }

    private void append() {
        for (int cell = 0; cell < counts.length; cell++) {
            totals[cell] += counts[cell];
        }
        weeks.add(packing.pack(counts));
    }

    private PackedWeek.Reader week(int week) {
        return new PackedWeek.Reader(weeks.get(week));
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
        int cell = stratum * metrics.size() + metric;
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
            return totals[stratum * metrics.size() + metric];
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
            while (reader.next()) {
                if (week >= fromWeek
                        || metrics.all().get(reader.cell() % metrics.size()).stock()) {
                    sums[reader.cell()] += reader.value();
                }
            }
        }
        return sums;
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
            for (int cell = 0; cell < levels.length; cell++) {
                if (!metrics.all().get(cell % metrics.size()).stock()) {
                    levels[cell] = 0;
                }
            }
            PackedWeek.Reader counted = week(week);
            while (counted.next()) {
                levels[counted.cell()] += counted.value();
            }
            reader.read(week, levels);
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
        out.writeInt(weeks());
        for (int week = 0; week < weeks(); week++) {
            PackedWeek.Reader counted = week(week);
            out.writeInt(counted.size());
            while (counted.next()) {
                out.writeInt(counted.cell());
                out.writeLong(counted.value());
            }
        }
    }

    /** Replaces the series by what was written. */
    public void read(DataInput in) throws IOException {
        weeks.clear();
        Arrays.fill(totals, 0);
        int n = in.readInt();
        for (int week = 0; week < n; week++) {
            Arrays.fill(counts, 0);
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                int cell = in.readInt();
                counts[cell] = in.readLong();
            }
            append();
        }
    }
}
