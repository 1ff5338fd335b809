package glasshouse.institution.credit;

import glasshouse.kernel.quantity.Days;
import glasshouse.kernel.quantity.Money;
import glasshouse.kernel.quantity.Probability;
import glasshouse.scenario.settings.Checked;
import glasshouse.scenario.settings.Checks;
import glasshouse.scenario.settings.Scaling;
import glasshouse.scenario.settings.Section;
import glasshouse.scenario.settings.Setting;
import java.util.List;

/** Settings of a lender: what it answers, what it sees of who asks, what it believes, and whom it lends to. */
@Section(doc = "A lender: which requests it answers, what it sees of who asks, and whom it lends to.")
public record LenderSettings(
        @Setting(doc = "The lender, in words.") String what,

        @Setting(doc = "Kinds of request that it answers, where no measure refuses them.")
        List<String> requests,

        @Setting(doc = "What it lends to one.", unit = "yuan", min = 1, max = 1.6e7)
        Money amount,

        @Setting(doc = "Days until a loan falls due, at least a week.", unit = "days", min = 7, max = 7305)
        Days term,

        @Setting(doc = "What a loan repaid brings, as a share of the amount.", unit = "ratio", min = 0, max = 10)
        double interest,

        @Setting(doc = "Share of the amount that comes back of a loan not repaid.", unit = "share", byDefault = "0")
        Probability recovered,

        @Setting(
                doc =
                        "What it lends from to begin with, in the represented city; what is repaid and earned comes to it. A lender"
                                + " without any that gains by no loan is as if it were not there.",
                unit = "yuan",
                min = 0,
                max = 1e13,
                scaling = Scaling.EXTENSIVE)
        Money cash,

        @Setting(
                doc =
                        "What it sees of who asks: the banks' record, a company's score of everybody, the city's score, or the score that a"
                                + " company has given a member of its scheme.")
        Sight sees,

        @Setting(doc = "The company whose members' scores it sees.", byDefault = "''")
        String company,

        @Setting(
                doc =
                        "Where the bands of a score begin, the lowest band's left out. Of the banks' record each standing is a band.",
                unit = "points",
                min = -1e6,
                max = 1e6,
                byDefault = "[]")
        List<Double> bands,

        @Setting(doc = "Share of loans that it believes are repaid, by band, lowest first.", unit = "share")
        List<Probability> believes,

        @Setting(
                doc =
                        "How many loans in each band what it believes counts as: the more it has lent itself, the more it goes by"
                                + " what became of that. Not said (0): it never learns.",
                unit = "loans",
                min = 0,
                max = 1e6,
                byDefault = "0")
        int learnsAfter,

        @Setting(
                doc =
                        "Share of loans that a bank believes are repaid by standing in the banks' record, lowest first: what who is"
                                + " newly included or shut out is told by. Not said: as it believes itself, where it sees that record.",
                unit = "share",
                byDefault = "[]")
        List<Probability> bankBelieves,

        @Setting(
                doc =
                        "Whom it lends to: whoever is expected to bring a gain, or as many of those who would repay in every group.",
                byDefault = "max-utility")
        Goal goal,

        @Setting(doc = "Lists whose people it refuses, whatever it sees besides.", byDefault = "[]")
        List<String> refusesListed,

        @Setting(doc = "Whether what becomes of its loans goes into the banks' record.", byDefault = "true")
        boolean recorded)
        implements Checked {

    /** The most lenders: their numbers travel in six bits. */
    public static final int MOST = 60;

    /** The most bands. */
    public static final int MOST_BANDS = 15;

    /** Says what a lender sees of who asks. */
    public enum Sight {
        /** The banks' record of those who have an account or have borrowed. */
        BANK,
        /** A company's score. */
        PRIVATE,
        /** The city's score. */
        STATE,
        /** The score that a company has given a member of its scheme. */
        COMPANY
    }

    /** Says whom a lender lends to. */
    public enum Goal {
        /** Whoever is expected to bring a gain. */
        MAX_UTILITY,
        /** As many of those who would repay in every group, at the rate that brings most. */
        EQUAL_OPPORTUNITY
    }

    /** Returns the name of the pool that holds a lender's cash. */
    public static String poolOf(String lender) {
        return lender + "-cash";
    }

    /** Returns what it believes of each standing of the banks' record. */
    List<Probability> ofBanks() {
        return bankBelieves.isEmpty() && sees == Sight.BANK ? believes : bankBelieves;
    }

    /** Returns what a loan brings on average, as a share of the amount, where a share of such loans is repaid. */
    double gain(double repaid) {
        return repaid * interest - (1 - repaid) * (1 - recovered.value());
    }

    /** Says whether it lends nothing, whoever asks: it begins without cash and gains by no loan, whatever is believed of it later. */
    public boolean lendsNothing() {
        return cash.yuan() == 0
                && learnsAfter == 0
                && goal != Goal.EQUAL_OPPORTUNITY
                && believes.stream().allMatch(share -> gain(share.value()) < 0);
    }

    @Override
    public void check(Checks checks) {
        if (requests.isEmpty()) {
            checks.problem("requests", "requests", "none", "must name at least one kind of request", "");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i) <= bands.get(i - 1)) {
                checks.problem("bands." + i, "band", "" + bands.get(i), "must begin above the one before it", "");
            }
        }
        if (sees == Sight.BANK && !bands.isEmpty()) {
            checks.problem("bands", "bands", "" + bands, "must not stand where the banks' record is seen", "");
        }
        if (sees != Sight.BANK && believes.size() != bands.size() + 1) {
            checks.problem(
                    "believes",
                    "list length",
                    "" + believes.size(),
                    "must have " + (bands.size() + 1) + " numbers, one more than bands",
                    "");
        }
        if (sees != Sight.BANK && bankBelieves.isEmpty()) {
            checks.problem(
                    "bank_believes",
                    "what a bank believes",
                    "nothing",
                    "must be said where no bank record is seen",
                    "");
        }
        if ((sees == Sight.COMPANY) == company.isEmpty()) {
            checks.problem(
                    "company",
                    "company whose scores it sees",
                    company,
                    "must be named where it sees those of a company's members, and nowhere else",
                    "sees: company");
        }
        if (believes.size() > MOST_BANDS) {
            checks.problem("believes", "bands", "" + believes.size(), "must be at most " + MOST_BANDS, "");
        }
    }
}
