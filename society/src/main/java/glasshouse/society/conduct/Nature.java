package glasshouse.society.conduct;

/** Says what kind of thing an act is in itself, before any rule speaks of it. */
public enum Nature {
    /** Permitted by law, though a rulebook may still punish it. */
    LAWFUL,
    /** Against the law or against an obligation. */
    UNLAWFUL,
    /** Good for others and free to the doer. */
    GOOD,
    /** Good for others at a price to the doer, in money or in hours. */
    COSTLY_GOOD;

    /** Says whether an honest disposition makes the act more likely rather than less. */
    public boolean isGood() {
        return this == GOOD || this == COSTLY_GOOD;
    }
}
