package glasshouse.institution.prediction;

import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/** Settings of a risk model: whom it tells apart, what it counts, and where it sends inspections. */
@Section(
        doc =
                "A risk model: records counted by cell, and inspections sent where records came from. It learns from what the"
                        + " institution recorded, never from what people did.")
public record PredictionSettings(
        @Setting(doc = "The risk model, in words.") String what,

        @Setting(doc = "What divides people into cells: area, age, income, residence, education, group, sex.")
        List<Feature> features,

        @Setting(
                doc =
                        "Areas, and the share of the people who live in each: consecutive people, in order of the areas' names.",
                unit = "share",
                byDefault = "{}")
        SequencedMap<String, Probability> areas,

        @Setting(doc = "Channels whose records it counts; none named: all.", byDefault = "[]")
        List<String> countsChannels,

        @Setting(doc = "Kinds of act whose records it counts; none named: all.", byDefault = "[]")
        List<String> countsActs,

        @Setting(
                doc = "Records that it starts with in all, spread over cells as people are.",
                unit = "records",
                min = 0,
                max = 1e6,
                byDefault = "0")
        int prior,

        @Setting(
                doc = "Records that it starts with in an area besides, spread evenly over the area's cells.",
                unit = "records",
                min = 0,
                max = 1e6,
                byDefault = "{}")
        SequencedMap<String, Integer> start,

        @Setting(
                doc = "Weeks from one fit to the next; in between inspections go by the old one.",
                unit = "weeks",
                min = 1,
                max = 520,
                byDefault = "1")
        int refitEveryWeeks,

        @Setting(doc = "Share of the counts that is kept from one week to the next.", unit = "share", byDefault = "1")
        Probability memory,

        @Setting(doc = "The least that a cell counts.", unit = "records", min = 1, max = 1e6, byDefault = "1")
        int floor,

        @Setting(
                doc =
                        "Whether whole patrols are sent to cells drawn by share of counts, or presence is in proportion to"
                                + " counts a head.",
                byDefault = "proportional")
        AllocationKind allocation,

        @Setting(
                doc = "Patrols sent out each week, each to one cell.",
                unit = "patrols",
                min = 0,
                max = 1000,
                byDefault = "0")
        int patrols,

        @Setting(doc = "Share of a cell's people and hours that one patrol covers.", unit = "share", byDefault = "1")
        Probability covers,

        @Setting(
                doc =
                        "Whether what inspections discover is discounted where they are sent anyway: surprise as published for"
                                + " two cells, inverse for any number of them.",
                byDefault = "none")
        Correction correction,

        @Setting(
                doc = "Share of the people who count as of high risk: those in the cells with most counts a head.",
                unit = "share",
                byDefault = "0")
        Probability highRisk)
        implements Checked {

    /** The most cells a risk model may have. */
    public static final int MOST_CELLS = 4096;

    /** How far shares of areas may be from adding up to 1. */
    private static final double TOLERANCE = 1e-6;

    /** Says how inspections are sent. */
    public enum AllocationKind {
        /** Whole patrols, each to one cell. */
        PATROLS,
        /** Presence everywhere, more of it where more was counted. */
        PROPORTIONAL
    }

    /** Says how what inspections discover is discounted. */
    public enum Correction {
        /** Not at all. */
        NONE,
        /** Accepted with (1 - share of the cell) / max (1 - share), as published. */
        SURPRISE,
        /** Accepted with least share / share of the cell. */
        INVERSE
    }

    @Override
    public void check(Checks checks) {
        Set<Feature> told = EnumSet.noneOf(Feature.class);
        for (int i = 0; i < features.size(); i++) {
            if (!told.add(features.get(i))) {
                checks.problem(
                        "features." + i,
                        "feature",
                        features.get(i).name().toLowerCase(Locale.ROOT),
                        "must be named once",
                        "");
            }
        }
        if (features.isEmpty()) {
            checks.problem("features", "features", "none", "must be at least one", "[area]");
        }
        checkAreas(checks, told.contains(Feature.AREA));
        if (allocation == AllocationKind.PATROLS && patrols == 0) {
            checks.problem("patrols", "patrols", "0", "must be at least 1 where allocation is patrols", "patrols: 1");
        }
        if (allocation == AllocationKind.PROPORTIONAL && patrols > 0) {
            checks.problem(
                    "allocation",
                    "allocation",
                    "proportional",
                    "must be patrols where patrols are sent",
                    "allocation: patrols");
        }
    }

    private void checkAreas(Checks checks, boolean told) {
        if (told && areas.isEmpty()) {
            checks.problem(
                    "areas",
                    "areas",
                    "none",
                    "must be named where area is a feature",
                    "areas: {north: 0.5, south: 0.5}");
        }
        if (!told && !areas.isEmpty()) {
            checks.problem(
                    "areas", "areas", String.join(", ", areas.keySet()), "must not stand unless area is a feature", "");
        }
        areas.forEach((name, share) -> {
            if (share.value() == 0) {
                checks.problem("areas." + name, "share of an area", "0", "must be above 0", "");
            }
        });
        double sum = 0;
        for (Probability share : areas.values()) {
            sum += share.value();
        }
        if (!areas.isEmpty() && StrictMath.abs(sum - 1) > TOLERANCE) {
            checks.problem("areas", "sum of shares", "" + sum, "must be 1", "");
        }
    }
}
