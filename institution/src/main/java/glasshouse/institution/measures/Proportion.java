package glasshouse.institution.measures;

import glasshouse.kernel.index.Names;

/**
 * Compiles for what a measure is ordered.
 *
 * @param leastPoints points that make a record grave, 0 for none
 * @param grave [act] whether it is grave whatever it costs
 */
record Proportion(int leastPoints, boolean[] grave) {
    static Proportion of(ProportionSettings settings, Names acts) {
        boolean[] grave = new boolean[acts.size()];
        for (String act : settings.acts()) {
            grave[acts.number(act)] = true;
        }
        return new Proportion(settings.leastPoints().value(), grave);
    }

    /** Says whether a record that took some points, or was of an act, is grave enough. */
    boolean allows(int points, int act, boolean byRecord) {
        return leastPoints > 0 && points >= leastPoints || byRecord && grave[act];
    }
}
