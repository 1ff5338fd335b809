package glasshouse.society.response;

import glasshouse.society.population.Traits;
import org.jspecify.annotations.Nullable;

/** Holds on what terms people can file what this week: the institution sets them, {@link Redress} decides by them. */
public final class Terms {
    /** Nothing is known to cost anything, and nobody is heard. */
    public static final Terms FREE = new Terms(0);

    private final @Nullable Term[] terms;

    /**
     * Says what filing takes and brings.
     *
     * @param feeYuan what the person pays
     * @param aidYuan what is paid for the person
     * @param hours what it takes in time
     * @param gain multiplier of how well the person's evidence tells
     */
    public record Term(int feeYuan, int aidYuan, double hours, double gain) {
        static final Term FREE = new Term(0, 0, 0, 1);
    }

    /** Creates terms for so many lists, on which nothing is offered yet. */
    public Terms(int lists) {
        terms = new Term[lists * Redress.STAGES * Traits.QUINTILES];
    }

    /** Sets the term of a list, a stage and an income quintile; while a regime is compiled only. */
    public void set(int list, int stage, int quintile, Term term) {
        terms[place(list, stage, quintile)] = term;
    }

    private static int place(int list, int stage, int quintile) {
        return (list * Redress.STAGES + stage) * Traits.QUINTILES + quintile;
    }

    /** Returns the term of a list, a stage and an income quintile; where nothing is offered, asking in vain costs nothing. */
    public Term of(int list, int stage, int quintile) {
        int place = place(list, stage, quintile);
        Term term = place < terms.length ? terms[place] : null;
        return term == null ? Term.FREE : term;
    }

    /** Says whether something can be filed against a list at a stage. */
    public boolean isOffered(int list, int stage) {
        int place = place(list, stage, 0);
        return place < terms.length && terms[place] != null;
    }
}
