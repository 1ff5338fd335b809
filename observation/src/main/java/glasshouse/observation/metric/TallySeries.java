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
    private final List<int[]> cells = new ArrayList<>();
    private final List<long[]> values = new ArrayList<>();
    private final long[] counts;

    /** Creates an empty series. */
    public TallySeries(Cuts cuts, Metrics metrics) {
        this.cuts = cuts;
        this.metrics = metrics;
        this.counts = new long[cuts.size() * metrics.size()];
    }

    /** Appends a week, leaving the count empty. */
    public void append(Tally week) {
        week.moveInto(counts);
        int n = 0;
        for (long count : counts) {
            n += count != 0 ? 1 : 0;
        }
        int[] cell = new int[n];
        long[] value = new long[n];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                cell[next] = i;
                value[next++] = counts[i];
            }
        }
        cells.add(cell);
        values.add(value);
    }

    /** Returns how many weeks there are. */
    public int weeks() {
        return cells.size();
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
        int place = Arrays.binarySearch(cells.get(week), stratum * metrics.size() + metric);
        return place < 0 ? 0 : values.get(week)[place];
    }

    /** Returns a flow's sum, or a stock's level, after all weeks up to one (excluded). */
    public long sum(int toWeek, int stratum, int metric) {
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
            int[] cell = cells.get(week);
            long[] value = values.get(week);
            for (int i = 0; i < cell.length; i++) {
                if (week >= fromWeek
                        || metrics.all().get(cell[i] % metrics.size()).stock()) {
                    sums[cell[i]] += value[i];
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
            int[] cell = cells.get(week);
            long[] value = values.get(week);
            for (int i = 0; i < cell.length; i++) {
                levels[cell[i]] += value[i];
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
            out.writeInt(cells.get(week).length);
            for (int i = 0; i < cells.get(week).length; i++) {
                out.writeInt(cells.get(week)[i]);
                out.writeLong(values.get(week)[i]);
            }
        }
    }

    /** Replaces the series by what was written. */
    public void read(DataInput in) throws IOException {
        cells.clear();
        values.clear();
        int weeks = in.readInt();
        for (int week = 0; week < weeks; week++) {
            int n = in.readInt();
            int[] cell = new int[n];
            long[] value = new long[n];
            for (int i = 0; i < n; i++) {
                cell[i] = in.readInt();
                value[i] = in.readLong();
            }
            cells.add(cell);
            values.add(value);
        }
    }
}
