package glasshouse.views.summary;

import glasshouse.experiment.figure.ChannelFigures;
import glasshouse.experiment.figure.CreditFigures;
import glasshouse.experiment.figure.EconomyFigures;
import glasshouse.experiment.figure.Grade;
import glasshouse.experiment.figure.LifeFigures;
import glasshouse.experiment.figure.PointFigures;
import glasshouse.experiment.figure.PoolFigures;
import glasshouse.experiment.figure.PriceFigures;
import glasshouse.experiment.figure.Rate;
import glasshouse.experiment.summary.Summary;
import glasshouse.views.text.Numbers;
import glasshouse.views.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a run's summary for a terminal of eighty columns: who lost points, who was listed, how often wrongly, and what it
 * lets one say and what not.
 */
public final class SummaryText {
    /**
     * The most lines there may be beside those about firms, so that with the line that says where the run is kept they stay under
     * thirty.
     */
    public static final int MOST_LINES = 27;

    private static final String INDENT = "         ";
    private static final int WORST_CHANNELS = 1;
    private static final int MOST_POOLS = 1;
    private static final int ROOM_FOR_POOLS = 20;
    private static final int ROOM_FOR_INSPECTIONS = 21;
    private static final double MILLION = 1e6;

    private final Summary summary;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Summary summary) {
        this.summary = summary;
    }

    /** Returns the summary's lines, fewer than thirty and those about firms. */
    public static List<String> lines(Summary summary) {
        SummaryText text = new SummaryText(summary);
        text.head();
        text.points();
        text.lines.addAll(ListTable.ofPersons(summary.lists()));
        text.lives();
        text.credit();
        text.lines.addAll(Joining.lines(summary.schemes()));
        text.channels();
        text.economy();
        text.price();
        text.inspections();
        text.pools();
        int most = MOST_LINES;
        if (summary.firms() != null) {
            List<String> firms = FirmText.lines(summary.firms());
            text.lines.add("");
            text.lines.addAll(firms);
            most += firms.size() + 1;
        }
        text.lines.add("");
        text.lines.addAll(Sayings.lines(summary, most - text.lines.size()));
        return text.lines;
    }

    private void head() {
        Summary.Cohort cohort = summary.cohort();
        lines.add(summary.title());
        lines.addAll(Wrap.of("  ", "  ", sentence(summary.label().synthetic())));
        String made = String.format(
                Locale.ROOT,
                "%,d adults, %d weeks from %s, seed %d; %s, %,.0f M person-days/s",
                cohort.persons(),
                cohort.weeks(),
                cohort.firstDay(),
                cohort.luckSeed(),
                Numbers.time(summary.cost().seconds()),
                summary.cost().personDaysPerSecond() / MILLION);
        lines.addAll(Wrap.of("  ", "  ", made));
        lines.add("");
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private void points() {
        PointFigures points = summary.points();
        if (points == null) {
            long scored = summary.grades().stream().mapToLong(Grade::persons).sum();
            paragraph(
                    "Points",
                    summary.grades().isEmpty()
                            ? "none: this regime keeps no score"
                            : "by city, each by its own rulebook; "
                                    + Numbers.share(scored, summary.cohort().persons())
                                    + " have a score at the end");
            return;
        }
        long persons = summary.cohort().persons();
        paragraph(
                "Points",
                Numbers.share(points.below(), persons) + " ended below " + Numbers.count(points.start()) + " ("
                        + ends(points.who()) + ")");
        paragraph(
                "",
                Numbers.count(points.taken()) + " points taken, "
                        + Numbers.share(points.takenFalsely(), points.taken()) + " of them falsely; "
                        + Numbers.count(points.given()) + " given");
        paragraph(
                "Grades",
                summary.grades().reversed().stream()
                        .map((Grade grade) -> grade.grade() + " " + Numbers.share(grade.persons(), persons))
                        .collect(Collectors.joining(", ")));
    }

    /** Says what a point took where it was paid or worked for. */
    private void price() {
        PriceFigures price = summary.points() == null ? null : summary.points().price();
        if (price == null) {
            return;
        }
        List<String> costs = new ArrayList<>();
        if (price.pointsForMoney() > 0) {
            costs.add(Numbers.number((double) price.yuan() / price.pointsForMoney()) + " yuan where it was paid for");
        }
        if (price.pointsForWork() > 0) {
            costs.add(
                    Numbers.number((double) price.hours() / price.pointsForWork()) + " hours where it was worked for");
        }
        ifRoom("Price", costs.isEmpty() ? "" : "a point took " + String.join(", ", costs));
    }

    private static String ends(List<Rate> who) {
        List<Rate> incomes =
                who.stream().filter(rate -> rate.by().equals("income")).toList();
        return incomes.isEmpty()
                ? "not cut by income"
                : "poorest fifth " + share(incomes.getFirst()) + ", richest " + share(incomes.getLast());
    }

    private static String share(Rate rate) {
        return Numbers.share(rate.count(), rate.persons());
    }

    /** Says what listings did to people, and, beside it, what they were for. */
    private void lives() {
        LifeFigures lives = summary.lives();
        if (lives.refused() + lives.told() + lives.learnedAtDenial() == 0) {
            return;
        }
        paragraph(
                "Lives",
                Numbers.count(lives.told()) + " told, " + Numbers.count(lives.learnedAtDenial())
                        + " learned when refused; " + Numbers.count(lives.refused()) + " refusals, "
                        + Numbers.count(lives.refusedWrongfully()) + " on wrongful listings; "
                        + Numbers.count(lives.costYuan()) + " yuan, " + Numbers.count(lives.hoursLost(), "hour")
                        + " lost");
        paragraph("Redress", redress(lives));
        paragraph(
                "Effects",
                "for such treatment " + Numbers.count(lives.forgoneUnlawful()) + " unlawful and "
                        + Numbers.count(lives.forgoneLawful(), "lawful act") + " were left undone, "
                        + Numbers.count(lives.prompted()) + " done; officials' hours cost "
                        + Numbers.count(lives.administrationYuan()) + " yuan");
    }

    private static String redress(LifeFigures lives) {
        return lives.redress().stream()
                .map(stage -> Numbers.count(stage.filed(), stage.stage()) + ", " + Numbers.count(stage.upheld())
                        + " upheld" + innocent(stage))
                .collect(Collectors.joining("; "));
    }

    private static String innocent(LifeFigures.Stage stage) {
        return stage.rejectedInnocent() == 0
                ? ""
                : " (" + Numbers.count(stage.rejectedInnocent()) + " innocents rejected)";
    }

    private void channels() {
        List<ChannelFigures> worst = summary.channels().stream()
                .filter(channel -> channel.falseSightings() > 0)
                .sorted(Comparator.comparingLong(ChannelFigures::falseSightings).reversed())
                .limit(WORST_CHANNELS)
                .toList();
        if (worst.isEmpty()) {
            return;
        }
        paragraph(
                "Errors",
                worst.stream()
                                .map(channel -> Numbers.share(channel.falseSightings(), channel.sightings()) + " of "
                                        + Numbers.count(channel.sightings()) + " sightings by " + channel.channel())
                                .collect(Collectors.joining(", "))
                        + " were false");
    }

    private void inspections() {
        ifRoom("Patrols", Inspected.sent(summary.patrols()));
        ifRoom("Found", Inspected.seen(summary.patrols()));
        ifRoom("Audits", Inspected.audits(summary.inspections()));
    }

    /** Says how the index went; beside a world in which it goes the same whatever is done there. */
    private void economy() {
        EconomyFigures economy = summary.economy();
        if (economy == null) {
            return;
        }
        String place = economy.startPlace() == 0
                ? ""
                : ", place " + economy.startPlace() + " to " + economy.endPlace() + " of " + economy.economies();
        ifRoom(
                "Index",
                String.format(Locale.ROOT, "%.1f to %.1f points", economy.start(), economy.end()) + place
                        + "; nothing that is done here moves it");
    }

    /** Says who was lent to, and how many did not repay. */
    private void credit() {
        CreditFigures credit = summary.credit();
        if (credit == null || credit.asked() == 0) {
            return;
        }
        long due = credit.repaid() + credit.defaulted();
        paragraph(
                "Credit",
                Numbers.share(credit.granted(), credit.asked()) + " of " + Numbers.count(credit.asked(), "loan")
                        + " asked were granted; " + Numbers.count(credit.newlyIncluded())
                        + " to people newly included, "
                        + Numbers.count(credit.shutOut()) + " shut out; "
                        + (due == 0 ? "none was due" : Numbers.share(credit.defaulted(), due) + " defaulted"));
    }

    private void pools() {
        List<PoolFigures> pools = summary.pools().stream()
                .filter(pool -> pool.claims() > 0)
                .sorted(Comparator.comparingLong(PoolFigures::waiting).reversed())
                .limit(MOST_POOLS)
                .toList();
        if (pools.isEmpty() || lines.size() > ROOM_FOR_POOLS) {
            return;
        }
        paragraph(
                "Queues",
                pools.stream()
                        .map(pool -> pool.pool() + ": " + Numbers.count(pool.granted()) + " of "
                                + Numbers.count(pool.claims(), "claim") + " granted, " + Numbers.count(pool.waiting())
                                + " waiting")
                        .collect(Collectors.joining("; ")));
    }

    private void ifRoom(String word, String text) {
        List<String> wrapped = Wrap.of(word + INDENT.substring(word.length()), INDENT, text);
        if (!text.isEmpty() && lines.size() + wrapped.size() <= ROOM_FOR_INSPECTIONS) {
            lines.addAll(wrapped);
        }
    }

    private void paragraph(String word, String text) {
        lines.addAll(Wrap.of(word + INDENT.substring(word.length()), INDENT, text));
    }
}
