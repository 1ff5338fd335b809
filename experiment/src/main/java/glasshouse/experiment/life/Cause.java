package glasshouse.experiment.life;

import glasshouse.kernel.random.Origin;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the root event of a line so that it can be read, typed and looked up: {@code act-512-113} is the first act of subject
 * 512 in week 113, {@code alarm-77-40-64} a false alarm on subject 77 in week 40, {@code across-act-12-3} an act of firm 12 that
 * reached a person, or of person 12 that reached a firm. Nothing is lost: a cause and the whole
 * number in the tables are one and the same.
 *
 * @param id the whole number that the tables hold
 */
public record Cause(long id) implements Comparable<Cause> {
    /** Names of the kinds of root event, by number; others are root0, root9 and so on. */
    private static final List<String> KINDS =
            List.of("root0", "act", "alarm", "malice", "retaliation", "quota", "planted", "altered", "exposed");

    private static final int ACT = 1;
    private static final String ACROSS = "across-";
    private static final Pattern TEXT =
            Pattern.compile("(?<across>across-)?(act|alarm|malice|retaliation|quota|planted|altered|exposed"
                    + "|root(\\d{1,2}))-(\\d{1,10})-(\\d{1,4})(?:-(\\d{1,4}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");

    /** Reads a cause as it is printed, or as the tables hold it; empty if it is neither. */
    public static Optional<Cause> find(String text) {
        if (NUMBER.matcher(text).matches()) {
            BigInteger id = new BigInteger(text);
            return id.bitLength() < Long.SIZE ? Optional.of(new Cause(id.longValueExact())) : Optional.empty();
        }
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int kind = parts.group(3) == null ? KINDS.indexOf(parts.group(2)) : Integer.parseInt(parts.group(3));
        int ordinal = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
        long subject = Long.parseLong(parts.group(4));
        int week = Integer.parseInt(parts.group(5));
        boolean fits = kind <= Origin.MAX_KIND
                && ordinal <= Origin.MAX_ORDINAL
                && week <= Origin.MAX_WEEK
                && subject <= Integer.MAX_VALUE;
        if (!fits) {
            return Optional.empty();
        }
        long id = Origin.event(kind, (int) subject, week, ordinal);
        return Optional.of(new Cause(parts.group("across") == null ? id : Origin.across(id)));
    }

    /** Returns the subject whose event it was: the real doer, where it is an act. */
    public int subject() {
        return Origin.subject(id);
    }

    /** Returns the week in which it happened. */
    public int week() {
        return Origin.week(id);
    }

    /** Says whether somebody did something, so that there is a doer. */
    public boolean isAct() {
        return Origin.kind(id) == ACT;
    }

    /** Says whether it happened on the other side of the world: among firms where this is a person's life, and the reverse. */
    public boolean isAcross() {
        return Origin.isAcross(id);
    }

    /** Writes the cause as {@link #find} reads it. */
    public String text() {
        int kind = Origin.kind(id);
        String name = kind < KINDS.size() ? KINDS.get(kind) : "root" + kind;
        int ordinal = Origin.ordinal(id);
        return (isAcross() ? ACROSS : "") + name + "-" + subject() + "-" + week() + (ordinal == 0 ? "" : "-" + ordinal);
    }

    @Override
    public int compareTo(Cause other) {
        return Long.compare(id, other.id);
    }
}
