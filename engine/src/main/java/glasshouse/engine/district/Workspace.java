package glasshouse.engine.district;

import glasshouse.engine.world.MessageKinds;
import glasshouse.engine.world.World;
import glasshouse.institution.Regime;
import glasshouse.institution.contagion.Contagion;
import glasshouse.institution.credit.Books;
import glasshouse.institution.credit.Credit;
import glasshouse.institution.credit.CreditEvents;
import glasshouse.institution.exposure.Exposure;
import glasshouse.institution.exposure.Exposures;
import glasshouse.institution.hiring.Hiring;
import glasshouse.institution.hiring.HiringEvents;
import glasshouse.institution.insiders.Dealings;
import glasshouse.institution.insiders.Insiders;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.Lists;
import glasshouse.institution.measures.Applications;
import glasshouse.institution.measures.Bids;
import glasshouse.institution.measures.Denials;
import glasshouse.institution.measures.Measures;
import glasshouse.institution.measures.SanctionEvents;
import glasshouse.institution.measures.membership.Perks;
import glasshouse.institution.procurement.Awards;
import glasshouse.institution.procurement.Procurement;
import glasshouse.institution.recourse.Recourse;
import glasshouse.institution.recourse.Rulings;
import glasshouse.institution.registry.Consolidation;
import glasshouse.institution.registry.Links;
import glasshouse.institution.registry.Readable;
import glasshouse.institution.registry.Records;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.sensing.AuditEvents;
import glasshouse.institution.sensing.Sensing;
import glasshouse.institution.sensing.Sightings;
import glasshouse.institution.sensing.Targets;
import glasshouse.institution.sensing.online.Passages;
import glasshouse.institution.sensing.report.Reports;
import glasshouse.institution.statistics.Statistics;
import glasshouse.kernel.column.EventBatch;
import glasshouse.kernel.message.Claims;
import glasshouse.kernel.message.Inbox;
import glasshouse.kernel.message.Messages;
import glasshouse.observation.Followed;
import glasshouse.observation.LogWriter;
import glasshouse.observation.Observer;
import glasshouse.observation.WeekEvents;
import glasshouse.observation.log.Log;
import glasshouse.observation.metric.Tally;
import glasshouse.society.borrowing.Borrowers;
import glasshouse.society.borrowing.Repayments;
import glasshouse.society.borrowing.StandingMoves;
import glasshouse.society.conduct.Acts;
import glasshouse.society.conduct.Conduct;
import glasshouse.society.conduct.Requests;
import glasshouse.society.conduct.Swayed;
import glasshouse.society.opinion.Opinion;
import glasshouse.society.response.Felt;
import glasshouse.society.response.Response;
import glasshouse.society.response.Treatment;
import glasshouse.society.schemes.Joins;

/**
 * The room one thread works in: the week's batches of whatever district it has in hand, and what that sends out. Used again
 * for every district and week.
 */
public final class Workspace {
    private final World world;
    private final Inbox inbox = new Inbox();
    private final Acts acts = new Acts();
    private final Requests requests = new Requests();
    private final Swayed swayed = new Swayed();
    private final Targets targets = new Targets();
    private final Sightings sightings = new Sightings();
    private final Reports reports = new Reports();
    private final Passages passages = new Passages();
    private final AuditEvents audits = new AuditEvents();
    private final Records records = new Records();
    private final Records joined = new Records();
    private final Readable readable = new Readable(records, joined);
    private final Links links = new Links();
    private final Entries entries = new Entries();
    private final ListingEvents listingEvents = new ListingEvents();
    private final Denials denials = new Denials();
    private final Bids bids = new Bids();
    private final Awards awards = new Awards();
    private final SanctionEvents sanctionEvents = new SanctionEvents();
    private final Rulings rulings = new Rulings();
    private final Dealings dealings = new Dealings();
    private final Exposures exposures = new Exposures();
    private final Applications applications = new Applications();
    private final HiringEvents hiringEvents = new HiringEvents();
    private final Repayments repayments = new Repayments();
    private final StandingMoves moves = new StandingMoves();
    private final CreditEvents creditEvents = new CreditEvents();
    private final Perks perks = new Perks();
    private final Joins joins = new Joins();
    private final Treatment treatment = new Treatment();
    private final Felt felt = new Felt();
    private final EventBatch work = new EventBatch();
    private final Messages outgoing = new Messages();
    private final Messages across = new Messages();
    private final Claims claims = new Claims();
    private final Statistics statistics;
    private final Tally tally;
    private final Log log;
    private final Followed followed;
    private final WeekEvents events = new WeekEvents(
            inbox,
            new WeekEvents.Conduct(acts, requests, swayed),
            sightings,
            reports,
            passages,
            new WeekEvents.Inspection(audits, targets),
            new WeekEvents.Registry(records, readable, links),
            entries,
            listingEvents,
            new WeekEvents.Measures(denials, awards, sanctionEvents, rulings, hiringEvents),
            new WeekEvents.Abuse(dealings, exposures),
            new WeekEvents.Lending(creditEvents, moves),
            new WeekEvents.Membership(joins, perks),
            felt,
            WeekEvents.Trade.empty());
    private final Sensing.In sensingIn = new Sensing.In(inbox, acts, targets);
    private final Sensing.Out sensingOut = new Sensing.Out(outgoing, claims, reports, passages, audits);
    private final Consolidation.Out registryOut = new Consolidation.Out(joined, links, outgoing, claims, work);
    private final Conduct.Out conductOut = new Conduct.Out(acts, requests, swayed);
    private final Recourse.Evidence recourseEvidence;
    private final Recourse.Out recourseOut = new Recourse.Out(rulings, treatment, outgoing, claims);
    private final AbuseRoom abuse = new AbuseRoom(
            new Insiders.Evidence(records, inbox),
            new Insiders.Out(dealings, outgoing),
            new Exposure.Evidence(records, listingEvents),
            Exposure.Out.of(exposures, treatment));
    private final ListsRoom lists;
    private final MeasuresRoom measures;
    private final LendingRoom lending;
    private final SchemesRoom schemes;
    private final BusinessRoom business;
    private final Response.Out responseOut;
    private final OpinionRoom opinion;
    private Observer observer;
    private LogWriter writer;

    /** Creates the room of one thread, for a world that starts with this regime. */
    public Workspace(World world, Regime regime, Followed followed) {
        this.world = world;
        this.log = new Log(world.prefix());
        this.business = new BusinessRoom(world.business(), events);
        this.statistics = new Statistics(world.names().predictions().size());
        this.tally = new Tally(world.cuts(), world.metrics().size());
        Books books = new Books(
                world.names().lenders().size(), world.population().groups().size());
        this.lending = new LendingRoom(
                new Borrowers.Out(repayments, moves, work),
                new Hiring.In(applications, inbox),
                new Hiring.Out(hiringEvents, across, treatment),
                new Credit.Evidence(applications, repayments, inbox),
                new Credit.Out(creditEvents, outgoing, claims, books, work, treatment));
        this.followed = followed;
        int[] ties = new int[world.mostTies()];
        this.recourseEvidence = new Recourse.Evidence(
                records, entries, inbox, world.population().traits());
        this.lists = new ListsRoom(
                new Lists.Evidence(readable, entries, inbox),
                new Lists.Out(work, listingEvents, outgoing, claims),
                new Contagion.Out(outgoing, across, ties));
        this.responseOut = new Response.Out(outgoing, felt, ties);
        this.opinion =
                new OpinionRoom(world.opinion(), new Opinion.In(inbox, treatment, swayed, felt), world.surveys());
        this.measures = new MeasuresRoom(
                new Measures.Evidence(listingEvents, requests, inbox),
                new Measures.Out(treatment, denials, applications, bids, perks, sanctionEvents, outgoing, claims, ties),
                bids,
                new Procurement.Out(awards, claims));
        this.schemes = new SchemesRoom(world.schemes(), events, outgoing, ties);
        this.writer = writer(regime);
        this.observer = observer(regime);
        business.enter(regime);
    }

    /** Takes up a new regime. */
    public void enter(Regime regime) {
        business.enter(regime);
        writer = writer(regime);
        observer = observer(regime);
    }

    private LogWriter writer(Regime regime) {
        return new LogWriter(followed, world.names(), regime, world.stakes(), MessageKinds::name, log);
    }

    private Observer observer(Regime regime) {
        return new Observer(
                world.metrics(),
                regime,
                world.stakes(),
                new Observer.Society(world.ties(), world.schemes(), world.business()),
                tally,
                writer);
    }

    /** Returns the messages that arrived for the district in hand. */
    public Inbox inbox() {
        return inbox;
    }

    /** Returns the week's acts. */
    public Acts acts() {
        return acts;
    }

    /** Returns where conduct writes. */
    public Conduct.Out conductOut() {
        return conductOut;
    }

    /** Returns the week's requests. */
    public Requests requests() {
        return requests;
    }

    /** Returns where treatment made the difference. */
    public Swayed swayed() {
        return swayed;
    }

    /** Returns where the week's inspections go. */
    public Targets targets() {
        return targets;
    }

    /** Returns what this thread has counted of the week's records. */
    public Statistics statistics() {
        return statistics;
    }

    /** Returns the week's sightings. */
    public Sightings sightings() {
        return sightings;
    }

    /** Returns the week's records. */
    public Records records() {
        return records;
    }

    /** Returns what of the week's records there is to read. */
    public Readable readable() {
        return readable;
    }

    /** Returns where the registry writes what it joins. */
    public Consolidation.Out registryOut() {
        return registryOut;
    }

    /** Returns the week's entries. */
    public Entries entries() {
        return entries;
    }

    /** Returns what happened on the lists. */
    public ListingEvents listingEvents() {
        return listingEvents;
    }

    /** Returns the week's treatment. */
    public Treatment treatment() {
        return treatment;
    }

    /** Returns room for a phase to merge its events in. */
    public EventBatch work() {
        return work;
    }

    /** Returns the messages sent by all districts that this thread computed this week. */
    public Messages outgoing() {
        return outgoing;
    }

    /** Returns the messages sent to the other side by all districts that this thread computed this week. */
    public Messages across() {
        return across;
    }

    /** Returns the claims made by all districts that this thread computed this week. */
    public Claims claims() {
        return claims;
    }

    /** Returns the counts of this thread. */
    public Tally tally() {
        return tally;
    }

    /** Returns the rows about single subjects. */
    public Log log() {
        return log;
    }

    /** Returns everything that happened in the district in hand. */
    public WeekEvents events() {
        return events;
    }

    /** Returns what sensing reads. */
    public Sensing.In sensingIn() {
        return sensingIn;
    }

    /** Returns where sensing writes. */
    public Sensing.Out sensingOut() {
        return sensingOut;
    }

    /** Returns what recourse reads. */
    public Recourse.Evidence recourseEvidence() {
        return recourseEvidence;
    }

    /** Returns where recourse writes. */
    public Recourse.Out recourseOut() {
        return recourseOut;
    }

    /** Returns the room for what insiders and strangers do. */
    public AbuseRoom abuse() {
        return abuse;
    }

    /** Returns the room for lists and whom else they reach. */
    public ListsRoom lists() {
        return lists;
    }

    /** Returns the room for measures and what many bid for. */
    public MeasuresRoom measures() {
        return measures;
    }

    /** Returns the room for work and loans. */
    public LendingRoom lending() {
        return lending;
    }

    /** Returns the room for joining schemes. */
    public SchemesRoom schemes() {
        return schemes;
    }

    /** Returns the room for the business of firms. */
    public BusinessRoom business() {
        return business;
    }

    /** Returns the room for what people think. */
    public OpinionRoom opinion() {
        return opinion;
    }

    /** Returns where response writes. */
    public Response.Out responseOut() {
        return responseOut;
    }

    /** Returns the observer of the regime in force. */
    public Observer observer() {
        return observer;
    }

    /** Returns the writer of rows of the regime in force. */
    public LogWriter writer() {
        return writer;
    }
}
