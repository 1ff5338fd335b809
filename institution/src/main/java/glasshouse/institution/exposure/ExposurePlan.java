package glasshouse.institution.exposure;

import glasshouse.institution.lists.ListSettings;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Probability;
import glasshouse.kernel.random.Exponential;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Purpose;
import glasshouse.kernel.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Exposure compiled: what is shown of each list, which stores there are, and what happens to them. */
public final class ExposurePlan {
    /** Whether the regime in force exposes anybody. */
    final boolean on;
    /** [list]: null where nobody is shown with personal data. */
    final @Nullable Publication[] publications;

    final Breach[] breaches;
    final Sale[] sales;
    /** [agency]: the stores that its records are held in, a bit each. */
    final int[] storesOfAgency;
    /** [list]: the stores that who is on it is held in. */
    final int[] storesOfList;

    final @Nullable Fraud fraud;

    private ExposurePlan(Builder built) {
        this.on = built.on;
        this.publications = built.publications;
        this.breaches = built.breaches.toArray(Breach[]::new);
        this.sales = built.sales.toArray(Sale[]::new);
        this.storesOfAgency = built.storesOfAgency;
        this.storesOfList = built.storesOfList;
        this.fraud = built.fraud;
    }

    /**
     * Holds what exposure is named by.
     *
     * @param agencies agencies
     * @param lists lists
     * @param ways ways of becoming exposed, of all editions
     */
    public record Vocabulary(Names agencies, Names lists, Names ways) {}

    /**
     * Says what is shown of a list.
     *
     * @param personal threshold of being shown with personal data
     * @param personalKey key of that draw
     * @param strangersADay who see one person shown
     * @param outlasts days for which copies outlast the listing
     * @param outlastsKey key of that delay
     * @param shames probability that one stranger who sees a person lets him or her feel it
     * @param shamesKey key of the draw whether anybody does in a week
     */
    record Publication(
            long personal,
            long personalKey,
            double strangersADay,
            Exponential outlasts,
            long outlastsKey,
            double shames,
            long shamesKey) {}

    /**
     * Says how a store is breached.
     *
     * @param way number among the ways, and of the store's bit
     * @param weekly threshold of a breach in a week
     * @param key key of that draw, of the day, and of who is in it
     * @param exposes threshold of being in it
     * @param told threshold of being told
     */
    record Breach(int way, long weekly, Keys key, long exposes, long told) {}

    /**
     * Holds the keys of one store's draws.
     *
     * @param whether whether it happens
     * @param day on which day
     * @param who to whom
     * @param told whether that one is told
     */
    record Keys(long whether, long day, long who, long told) {
        static Keys of(long seed, String way) {
            return new Keys(
                    key(seed, way, "whether"), key(seed, way, "day"), key(seed, way, "who"), key(seed, way, "told"));
        }
    }

    /**
     * Says how a store is sold from.
     *
     * @param way number among the ways, and of the store's bit
     * @param weekly threshold of a sale of one person in a week
     * @param key key of that draw and of the day
     * @param priceYuan what the insiders get
     */
    record Sale(int way, long weekly, Keys key, int priceYuan) {}

    /**
     * Says what befalls who was exposed.
     *
     * @param weekly threshold in a week
     * @param key key of that draw and of the day
     * @param lossYuan what it costs
     */
    record Fraud(long weekly, Keys key, int lossYuan) {}

    /** Compiles the exposure of a regime. */
    public static ExposurePlan of(
            Optional<ExposureSettings> settings,
            SequencedMap<String, ListSettings> lists,
            Vocabulary names,
            long luckSeed) {
        Builder builder = new Builder(lists, names, luckSeed);
        settings.ifPresent(builder::take);
        return new ExposurePlan(builder);
    }

    private static long key(long seed, String way, String decision) {
        return Key.of(seed, new Purpose("exposure." + way + "." + decision));
    }

    /** Gathers the parts of a plan. */
    private static final class Builder {
        private final SequencedMap<String, ListSettings> lists;
        private final Vocabulary names;
        private final long seed;
        private boolean on;
        private final @Nullable Publication[] publications;
        private final List<Breach> breaches = new ArrayList<>();
        private final List<Sale> sales = new ArrayList<>();
        private final int[] storesOfAgency;
        private final int[] storesOfList;
        private @Nullable Fraud fraud;

        Builder(SequencedMap<String, ListSettings> lists, Vocabulary names, long seed) {
            this.lists = lists;
            this.names = names;
            this.seed = seed;
            this.publications = new Publication[names.lists().size()];
            this.storesOfAgency = new int[names.agencies().size()];
            this.storesOfList = new int[names.lists().size()];
        }

        /** Takes what can happen: what has a strength of nothing is left out, and nothing is kept for it. */
        void take(ExposureSettings settings) {
            settings.publication().forEach((list, one) -> {
                if (one.personalData().threshold() > 0) {
                    publications[names.lists().number(list)] = publication(list, one);
                    on = true;
                }
            });
            settings.breaches().forEach((name, one) -> {
                long weekly = one.rate().atLeastOncePerWeek().threshold();
                long exposes = one.exposes().threshold();
                if (weekly > 0 && exposes > 0) {
                    int way = store(name, one.agency());
                    breaches.add(new Breach(
                            way,
                            weekly,
                            Keys.of(seed, name),
                            exposes,
                            one.told().threshold()));
                }
            });
            settings.sales().forEach((name, one) -> {
                long weekly = one.rate().atLeastOncePerWeek().threshold();
                if (weekly > 0) {
                    int way = store(name, one.agency());
                    sales.add(new Sale(
                            way, weekly, Keys.of(seed, name), yuan(one.price().yuan())));
                }
            });
            on |= !breaches.isEmpty() || !sales.isEmpty();
            settings.fraud().ifPresent(one -> {
                Probability weekly = one.rate().atLeastOncePerWeek();
                fraud = new Fraud(
                        weekly.threshold(),
                        Keys.of(seed, "fraud"),
                        yuan(one.loss().yuan()));
            });
        }

        private static int yuan(double yuan) {
            return (int) StrictMath.round(yuan);
        }

        private Publication publication(String list, PublicationSettings settings) {
            String way = ExposureSettings.PUBLICATION + "." + list;
            return new Publication(
                    settings.personalData().threshold(),
                    key(seed, way, "personal-data"),
                    settings.strangers() / Week.DAYS,
                    Exponential.of(settings.outlasts().value()),
                    key(seed, way, "outlasts"),
                    settings.shames().value(),
                    key(seed, way, "shames"));
        }

        /** Numbers a store and marks whose records and lists it holds; returns its number. */
        private int store(String name, String agency) {
            int way = names.ways().number(name);
            for (int number = 0; number < storesOfAgency.length; number++) {
                boolean holds =
                        agency.isEmpty() || agency.equals(names.agencies().name(number));
                storesOfAgency[number] |= holds ? 1 << way : 0;
            }
            lists.forEach((list, kept) -> {
                boolean holds = agency.isEmpty() || agency.equals(kept.agency());
                storesOfList[names.lists().number(list)] |= holds ? 1 << way : 0;
            });
            return way;
        }
    }
}
