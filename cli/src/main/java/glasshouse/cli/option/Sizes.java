package glasshouse.cli.option;

import glasshouse.scenario.patch.Patch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Turns the options that change a scenario's size into patches, so that they are read like any other value. */
public final class Sizes {
    /** Bytes that a person takes at the end of a decade with every mechanism on, and as much again for growing arrays. */
    private static final long BYTES_PER_PERSON = 40;

    private Sizes() {}

    /** Refuses a society that does not fit the memory there is, before anything is made. */
    public static void requireRoom(int persons) {
        long needed = persons * BYTES_PER_PERSON;
        long room = Runtime.getRuntime().maxMemory();
        if (needed > room) {
            throw CommandLines.badOption(
                    "society.persons",
                    Integer.toString(persons),
                    "must fit in memory: they need about %.0f GB, there are %.1f; try --persons 1e%d"
                            .formatted(needed / 1e9, room / 1e9, (int) Math.log10((double) room / BYTES_PER_PERSON)));
        }
    }

    /** Returns the patches that set how many adults and weeks, as far as they are given. */
    public static List<Patch> patches(@Nullable String persons, @Nullable String weeks) {
        List<Patch> patches = new ArrayList<>();
        if (persons != null) {
            patches.add(Patch.inline("society.persons", persons, "--persons"));
        }
        if (weeks != null) {
            patches.add(Patch.inline("horizon.weeks", weeks, "--weeks"));
        }
        return patches;
    }

    /** Reads the most persons that a world may have; empty if none is given. */
    public static OptionalInt most(@Nullable String persons) {
        if (persons == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(new BigDecimal(persons).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw CommandLines.badOption("--persons", persons, "must be a whole number such as 1e5");
        }
    }
}
