package glasshouse.engine.lint.finding;

import glasshouse.engine.lint.ground.Ground;

/** Looks at one side of a scenario for one kind of thing that is wrong. */
@FunctionalInterface
public interface Look {
    /**
     * Looks.
     *
     * @param ground what there is
     * @param findings receives what is wrong
     */
    void at(Ground ground, Findings findings);
}
