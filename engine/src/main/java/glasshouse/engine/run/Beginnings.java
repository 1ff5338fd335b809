package glasshouse.engine.run;

import glasshouse.engine.district.District;
import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.institution.scoring.Rulebooks;
import glasshouse.observation.metric.Metrics;
import glasshouse.observation.metric.Tally;
import glasshouse.observation.opinion.Minds;
import glasshouse.society.borrowing.Borrowers;
import glasshouse.society.business.Business;
import glasshouse.society.population.Traits;

/** Counts the levels that a run begins with, and those that change because a rulebook comes to speak of others. */
final class Beginnings {
    private Beginnings() {}

    /** Counts how likely people are to repay a loan, before anybody has had one; where nobody will ever lend it is not asked. */
    static void countRepaying(World world, District[] districts, Tally tally) {
        if (world.borrowers().any() && world.lends()) {
            for (District district : districts) {
                for (int row = 0; row < district.size(); row++) {
                    double chance = world.borrowers().repays(district.people(), district.standings(), row);
                    tally.of(district.people(), district.from() + row)
                            .add(world.metrics().credit.repaying, Borrowers.millionths(chance));
                }
            }
        }
    }

    /** Counts those who know from the start what the system does. */
    static void countInformed(World world, District[] districts, Tally tally) {
        for (District district : districts) {
            Minds.countBeginnings(world.metrics().opinion, tally, district.people(), district.opinion());
        }
    }

    static void count(World world, Regime regime, Tally tally) {
        Metrics metrics = world.metrics();
        Rulebooks rulebooks = regime.rulebooks();
        int[] population = world.population().traits();
        Business business = world.business();
        for (int subject = 0; subject < population.length; subject++) {
            boolean isThere = business == null || business.foundingWeek(subject) < 0;
            tally.of(population[subject], subject).add(metrics.persons, isThere ? 1 : 0);
            if (isThere && rulebooks.isScored(subject)) {
                int start = rulebooks.of(subject).start();
                tally.add(metrics.scored, 1).add(metrics.grades + rulebooks.grade(subject, start), 1);
            }
            if (!Traits.isRegistered(population[subject])) {
                tally.add(metrics.registry.outside, 1);
            }
        }
    }

    /** Counts those out of their grades, or into them, of whom the rulebook speaks no more, or now. */
    static void countWho(World world, Regime before, Regime now, District[] districts, Tally tally) {
        Rulebooks then = before.rulebooks();
        Rulebooks rulebooks = now.rulebooks();
        if (!rulebooks.speakOfOthersThan(then)) {
            return;
        }
        for (District district : districts) {
            for (int row = 0; row < district.size(); row++) {
                int subject = district.from() + row;
                boolean is = rulebooks.isScored(subject);
                if (then.isScored(subject) != is && district.business().isThere(row)) {
                    int score = rulebooks.begins(subject)
                            ? rulebooks.of(subject).start()
                            : district.scores().at(row);
                    int grade = (is ? rulebooks : then).grade(subject, score);
                    tally.of(world.population().traits()[subject], subject)
                            .add(world.metrics().scored, is ? 1 : -1)
                            .add(world.metrics().grades + grade, is ? 1 : -1);
                }
            }
        }
    }
}
