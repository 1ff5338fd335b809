package glasshouse.experiment.calibration;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says which numbers may be moved to fit figures: those of society, and how often channels, reporters and joining of records
 * err. What a regime says, its rules, lists, measures, remedies, who watches and how much, is never among them, so that nothing
 * here can search for a regime.
 */
public final class Freedom {
    /** What a path must be. */
    public static final String MUST =
            "must be a path into society, or of how often a channel sees or errs; nothing else of a regime may be"
                    + " moved";

    /** What is likely meant. */
    static final String MAYBE = "society.conduct.acts.ACT.propensity, or institution.cameras.NAME.sensitivity";

    /** How many people there are is not how they are. */
    private static final Pattern SOCIETY =
            Pattern.compile("(firms\\.)?society\\.(?!persons$|represented$|firms$)[a-z0-9_-]+(\\.[a-z0-9_-]+)+");

    private static final String NAME = "\\.[a-z0-9-]+";
    private static final List<Pattern> ERRORS = List.of(
            error("cameras" + NAME + "\\.(sensitivity|mistaken_identity|likeness_across_groups|false_match_rate"
                    + "|false_match_by_group" + NAME + ")"),
            error("registers" + NAME + "\\.sees" + NAME),
            error("inspectors" + NAME + "\\.(notices" + NAME + "|mistaken_identity)"),
            error("audits" + NAME + "\\.(finds" + NAME + "|errs)"),
            error("informants" + NAME + "\\.(acts|witness|report)" + NAME),
            error("informants" + NAME + "\\.(mistaken|checking_finds|checking_loses)"),
            error("phones" + NAME + "\\.(acts" + NAME + "|lent)"),
            error("platform\\.(missed|wrong_link)"));

    private Freedom() {}

    private static Pattern error(String path) {
        return Pattern.compile("(firms\\.)?institution\\." + path);
    }

    /** Says whether a number at this path of a scenario may be moved. */
    public static boolean isFree(String path) {
        return SOCIETY.matcher(path).matches()
                || ERRORS.stream().anyMatch(error -> error.matcher(path).matches());
    }
}
