package glasshouse.engine.district;

import glasshouse.engine.world.World;
import glasshouse.institution.companies.PrivateScores;
import glasshouse.institution.credit.CreditState;
import glasshouse.institution.exposure.ExposureState;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.measures.Sanctions;
import glasshouse.institution.procurement.Standing;
import glasshouse.institution.recourse.Cases;
import glasshouse.institution.registry.Backlog;
import glasshouse.institution.scoring.Scores;
import glasshouse.institution.sensing.SensingState;
import glasshouse.kernel.column.DueRows;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;
import glasshouse.observation.Observer;
import glasshouse.observation.truth.TruthState;
import glasshouse.society.borrowing.Standings;
import glasshouse.society.business.Business;
import glasshouse.society.business.BusinessState;
import glasshouse.society.opinion.Opinion;
import glasshouse.society.opinion.OpinionState;
import glasshouse.society.people.People;

/**
 * Holds all state of the subjects from..from+size-1, columns of each floor apart. A week of a district is computed by one
 * thread; no thread reads another district's columns.
 */
public final class District {
    private static final int DISPOSITION_SHIFT = 56;

    private final int from;
    private final int size;
    private final People people;
    private final SensingState sensing;
    private final DueRows pending = new DueRows();
    private final Backlog backlog = new Backlog();
    private final Scores scores;
    private final Listings listings = new Listings();
    private final Sanctions sanctions = new Sanctions();
    private final Standing standing = new Standing();
    private final Cases cases = new Cases();
    private final ExposureState exposure;
    private final Standings standings;
    private final CreditState credit;
    private final TruthState truth;
    private final BusinessState business;
    private final OpinionState opinion;
    private final PrivateScores privateScores;
    private final Observer.Kept kept;

    /** Creates the district of subjects from..from+size-1 as they are before the first week. */
    public District(World world, int from, int size) {
        this.from = from;
        this.size = size;
        long key = Key.of(world.seeds().people(), new Purpose("society.disposition"));
        byte[] disposition = new byte[size];
        for (int i = 0; i < size; i++) {
            disposition[i] = (byte) (Mixer.draw(key, from + (long) i, 0) >>> DISPOSITION_SHIFT);
        }
        this.people = new People(
                from,
                size,
                world.population().traits(),
                disposition,
                world.startingTrust(),
                world.startingTrustInNeighbours());
        this.sensing = new SensingState(from, size);
        this.scores = new Scores(from, size, world.startingScore());
        this.exposure = new ExposureState(from, size);
        this.standings = new Standings(from, world.borrowers().start(from, size));
        this.credit = new CreditState(from, world.borrowers().start(from, size));
        this.truth = new TruthState(from, size, world.startingScore());
        Opinion told = world.opinion();
        this.opinion = told == null
                ? OpinionState.none()
                : OpinionState.of(
                        told, from, size, subject -> world.conduct().usesVpn(subject, people.traitsOf(subject)));
        this.privateScores =
                new PrivateScores(from, size, world.schemes().names().size());
        Business ofFirms = world.business();
        this.business = ofFirms == null ? BusinessState.none(people) : BusinessState.of(ofFirms, people);
        this.kept = new Observer.Kept(truth, credit, privateScores, business, opinion);
    }

    /** Returns the first subject. */
    public int from() {
        return from;
    }

    /** Returns the number of subjects. */
    public int size() {
        return size;
    }

    /** Returns the society's columns. */
    public People people() {
        return people;
    }

    /** Returns what sensing keeps between weeks. */
    public SensingState sensing() {
        return sensing;
    }

    /** Returns the sightings that wait to be filed. */
    public DueRows pending() {
        return pending;
    }

    /** Returns what is on its way to the master database. */
    public Backlog backlog() {
        return backlog;
    }

    /** Returns the scores. */
    public Scores scores() {
        return scores;
    }

    /** Returns the listings in force. */
    public Listings listings() {
        return listings;
    }

    /** Returns the measures in force. */
    public Sanctions sanctions() {
        return sanctions;
    }

    /** Returns the bids that have won nothing yet. */
    public Standing standing() {
        return standing;
    }

    /** Returns what was filed and waits. */
    public Cases cases() {
        return cases;
    }

    /** Returns who is exposed to strangers. */
    public ExposureState exposure() {
        return exposure;
    }

    /** Returns what repaying and not repaying has made of people. */
    public Standings standings() {
        return standings;
    }

    /** Returns what lenders know and are owed. */
    public CreditState credit() {
        return credit;
    }

    /** Returns the books of firms; of persons none are kept. */
    public BusinessState business() {
        return business;
    }

    /** Returns what people think of the system; where that is not told, nothing. */
    public OpinionState opinion() {
        return opinion;
    }

    /** Returns the scores that companies give members of their schemes. */
    public PrivateScores privateScores() {
        return privateScores;
    }

    /** Returns what observation reads and keeps. */
    public Observer.Kept kept() {
        return kept;
    }

    /** Returns what only the simulator knows. */
    public TruthState truth() {
        return truth;
    }
}
