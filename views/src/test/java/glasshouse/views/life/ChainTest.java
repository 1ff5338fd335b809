package glasshouse.views.life;

import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.engine.small.SmallWorld;
import glasshouse.experiment.life.Cause;
import glasshouse.experiment.life.Glossary;
import glasshouse.experiment.life.Life;
import glasshouse.experiment.life.LifeLine;
import glasshouse.experiment.life.LifeListing;
import glasshouse.experiment.life.LifeListing.Basis;
import glasshouse.experiment.life.Person;
import glasshouse.kernel.random.Origin;
import glasshouse.kernel.time.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A life written out: somebody else's act, seen, filed, entered; with another record it lists; a ticket is denied. */
class ChainTest {
    private static final Cause OTHERS = new Cause(Origin.event(1, 512, 4, 0));
    private static final Cause OWN = new Cause(Origin.event(1, 7, 5, 0));
    private static final Glossary GLOSSARY =
            Glossary.of(SmallWorld.everything().load().value());

    private static LifeLine line(int day, String what, String rule, String provenance, Cause cause) {
        return line(day, what, rule, provenance, cause, 0, 0);
    }

    private static LifeLine line(
            int day, String what, String rule, String provenance, Cause cause, double yuan, double hours) {
        boolean entry = what.equals("entry");
        return new LifeLine(
                28,
                day,
                what,
                rule,
                entry ? OptionalInt.of(1000) : OptionalInt.empty(),
                entry ? OptionalInt.of(995) : OptionalInt.empty(),
                yuan,
                hours,
                provenance,
                cause,
                Optional.of("jaywalk"));
    }

    private static final Life LIFE = new Life(
            new Person(7, true, 43, false, 2, "majority", 2, 1),
            GLOSSARY,
            new Horizon(LocalDate.of(2018, 1, 1), 60),
            List.of(
                    line(28, "sighting", "crossings", "misidentified", OTHERS),
                    line(38, "record", "police", "misidentified", OTHERS),
                    line(38, "entry", "jaywalking", "misidentified", OTHERS),
                    line(40, "act", "jaywalk", "own_act", OWN),
                    line(50, "listed", "untrusted", "own_act", OWN),
                    line(60, "notified", "untrusted", "own_act", OWN),
                    line(70, "denied", "train-ticket", "own_act", OWN, 500, 4),
                    line(80, "denied", "train-ticket", "own_act", OWN, 300, 2.5),
                    line(90, "something-new", "here", "", OWN)),
            List.of(new LifeListing(
                    "untrusted",
                    50,
                    OptionalInt.of(78),
                    OptionalInt.of(60),
                    OptionalInt.of(60),
                    "wrongful",
                    OWN,
                    List.of(new Basis(OWN, "own_act", true), new Basis(OTHERS, "misidentified", true)))));

    @Test
    void a_chain_runs_from_the_sighting_to_the_cost_and_names_the_doer() {
        Chain chain = new Chain(LIFE, OTHERS);
        String text = String.join("\n", chain.lines()).replaceAll("\\s+", " ");

        assertThat(text)
                .startsWith("The act is not hers: subject 512 did it, in the week of 2018-01-29")
                .containsSubsequence(
                        "sighting 2018-01-29 (day 28) The crossings take someone else's act for hers",
                        "record 2018-02-08",
                        "entry 2018-02-08 (day 38) 5 points taken, 1000 to 995",
                        "listing 2018-02-20",
                        "wrongful, for it rests on the act of subject 512 (act-512-4)",
                        "notice 2018-03-02 (day 60) She is told of being on the list of low scores.",
                        "first denial 2018-03-12 (day 70) She is denied this: train ticket; it costs 500 yuan and 4 hours. [act-7-5]",
                        "And 1 more time.",
                        "cost 2 denials, 800 yuan, 6.5 hours, 28 days on a list, -5 points");
        assertThat(chain.tree()).containsEntry("doer", 512).containsEntry("own_act", false);
    }

    @Test
    void what_decided_the_listing_has_the_same_denials_and_its_own_evidence() {
        String text = String.join("\n", new Chain(LIFE, OWN).lines()).replaceAll("\\s+", " ");

        assertThat(text)
                .startsWith("The act is her own")
                .contains("sighting none followed", "entry none followed", "800 yuan");
        assertThat(new Chain(LIFE, new Cause(1)).isEmpty()).isTrue();
    }

    @Test
    void a_story_tells_every_line_also_one_of_a_kind_it_does_not_know() {
        List<String> lines = new Story(LIFE, Optional.empty()).lines();
        String text = String.join("\n", lines).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("Subject 7: a woman of 43 in the country, in the second fifth of incomes")
                .contains(
                        "one of 2 adults at home with a child",
                        "She is told of being on the list of low scores. [act-7-5]")
                .contains("Something new: here. [act-7-5]");
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void a_story_ends_in_what_listings_came_to() {
        String text =
                String.join("\n", new Story(LIFE, Optional.empty()).lines()).replaceAll("\\s+", " ");

        assertThat(text)
                .endsWith(
                        "What listings came to: - The list of low scores, 2018-02-20 (day 50) to 2018-03-20 (day 78); in"
                                + " truth it is wrongful, for it rests on the act of subject 512 (act-512-4). She was told of it on"
                                + " 2018-03-02 (day 60). 28 days on the list, 2 denials, 800 yuan, 6.5 hours.");
    }

    @Test
    void two_lives_are_told_once_where_they_are_one() {
        Life freed = new Life(LIFE.who(), GLOSSARY, LIFE.horizon(), LIFE.lines().subList(3, 4), List.of());
        Story story = new Story(LIFE, Optional.of(freed));

        assertThat(story.tree()).containsEntry("only_baseline", 8L).containsEntry("only_twin", 0L);
        assertThat(story.lines().stream().filter(line -> line.startsWith("< "))).hasSize(8);
    }
}
