package glasshouse.institution.prediction;

import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Probability;
import java.util.Arrays;

/**
 * Divides people into the cells of a risk model: a pure function of traits and index. Areas are stretches of consecutive people,
 * by share, so that they are the same at any scale; a cell counts areas first.
 */
public final class Cells {
    private final Feature[] features;
    private final int[] sizes;
    /** [area]: the first subject after it. */
    private final int[] areaEnds;

    private final int count;

    private Cells(Feature[] features, int[] sizes, int[] areaEnds) {
        this.features = features;
        this.sizes = sizes;
        this.areaEnds = areaEnds;
        this.count = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
    }

    /** Divides a population of so many groups and persons as a risk model does. */
    public static Cells of(PredictionSettings settings, int groups, int persons) {
        Names areas = Names.of(settings.areas().keySet());
        int[] ends = new int[StrictMath.max(1, areas.size())];
        double sum = 0;
        for (int area = 0; area < areas.size(); area++) {
            sum += settings.areas()
                    .getOrDefault(areas.name(area), Probability.ZERO)
                    .value();
            ends[area] = (int) StrictMath.round(sum * persons);
        }
        ends[ends.length - 1] = persons;
        Feature[] features = settings.features().stream().sorted().toArray(Feature[]::new);
        int[] sizes = Arrays.stream(features)
                .mapToInt(feature -> feature.size(groups, ends.length))
                .toArray();
        return new Cells(features, sizes, ends);
    }

    /** Returns how many cells there would be, which may be too many. */
    public static long countOf(PredictionSettings settings, int groups) {
        long count = 1;
        for (Feature feature : settings.features()) {
            count *= feature.size(groups, StrictMath.max(1, settings.areas().size()));
        }
        return count;
    }

    /** Returns the cell of a person. */
    public int of(int subject, int traits) {
        int area = area(subject);
        int cell = 0;
        for (int i = features.length - 1; i >= 0; i--) {
            cell = cell * sizes[i] + features[i].of(traits, area);
        }
        return cell;
    }

    /** Returns the area in which a person lives; 0 where the model has no areas. */
    public int area(int subject) {
        int area = 0;
        while (subject >= areaEnds[area]) {
            area++;
        }
        return area;
    }

    /** Returns the area of a cell; 0 where the model has no areas. */
    public int areaOf(int cell) {
        return features[0] == Feature.AREA ? cell % sizes[0] : 0;
    }

    /** Returns how many areas there are; 1 where the model has none. */
    public int areas() {
        return areaEnds.length;
    }

    /** Returns how many cells there are. */
    public int count() {
        return count;
    }

    /** Counts the people in each cell. */
    int[] people(int[] traits) {
        int[] people = new int[count];
        for (int subject = 0; subject < traits.length; subject++) {
            people[of(subject, traits[subject])]++;
        }
        return people;
    }
}
