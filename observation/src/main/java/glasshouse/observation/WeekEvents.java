package glasshouse.observation;

import glasshouse.institution.credit.CreditEvents;
import glasshouse.institution.exposure.Exposures;
import glasshouse.institution.hiring.HiringEvents;
import glasshouse.institution.insiders.Dealings;
import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.measures.Denials;
import glasshouse.institution.measures.SanctionEvents;
import glasshouse.institution.measures.membership.Perks;
import glasshouse.institution.procurement.Awards;
import glasshouse.institution.recourse.Rulings;
import glasshouse.institution.registry.Links;
import glasshouse.institution.registry.Readable;
import glasshouse.institution.registry.Records;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.sensing.AuditEvents;
import glasshouse.institution.sensing.Sightings;
import glasshouse.institution.sensing.Targets;
import glasshouse.institution.sensing.online.Passages;
import glasshouse.institution.sensing.report.Reports;
import glasshouse.kernel.message.Inbox;
import glasshouse.society.borrowing.StandingMoves;
import glasshouse.society.business.Charges;
import glasshouse.society.business.Happenings;
import glasshouse.society.conduct.Acts;
import glasshouse.society.conduct.Requests;
import glasshouse.society.conduct.Swayed;
import glasshouse.society.response.Felt;
import glasshouse.society.schemes.Joins;

/**
 * Holds everything that happened in one district in one week.
 *
 * @param inbox what arrived
 * @param conduct what people did
 * @param sightings what channels reported
 * @param reports what became of reports by ties
 * @param passages what became of online acts on their way
 * @param inspection who was audited
 * @param registry what was filed and joined
 * @param entries what moved scores
 * @param listings what happened on the lists
 * @param measures what followed from them
 * @param abuse what insiders and strangers did
 * @param lending what lenders and borrowers did
 * @param membership who joined schemes, and what companies did with requests
 * @param felt what changed for people
 * @param trade what happened to firms' business
 */
public record WeekEvents(
        Inbox inbox,
        Conduct conduct,
        Sightings sightings,
        Reports reports,
        Passages passages,
        Inspection inspection,
        Registry registry,
        Entries entries,
        ListingEvents listings,
        Measures measures,
        Abuse abuse,
        Lending lending,
        Membership membership,
        Felt felt,
        Trade trade) {

    /**
     * Holds what people did.
     *
     * @param acts what they did
     * @param requests what they asked for
     * @param swayed where treatment made the difference
     */
    public record Conduct(Acts acts, Requests requests, Swayed swayed) {}

    /**
     * Holds who was audited.
     *
     * @param audits the audits done
     * @param targets where the week's inspections went
     */
    public record Inspection(AuditEvents audits, Targets targets) {}

    /**
     * Holds what became of records.
     *
     * @param records what was filed
     * @param readable what there was to read, for those who may
     * @param links what became of those on their way to the master database
     */
    public record Registry(Records records, Readable readable, Links links) {}

    /**
     * Holds what followed from listings.
     *
     * @param denials what was done to requests
     * @param awards what became of those that compete with others
     * @param sanctions what began and ended
     * @param rulings what was filed and ruled
     * @param hiring what became of candidates
     */
    public record Measures(
            Denials denials, Awards awards, SanctionEvents sanctions, Rulings rulings, HiringEvents hiring) {}

    /**
     * Holds what was done with what is held about people.
     *
     * @param dealings what insiders did
     * @param exposures what became known to strangers
     */
    public record Abuse(Dealings dealings, Exposures exposures) {}

    /**
     * Holds what lenders and borrowers did.
     *
     * @param credit loans asked for, given, refused, repaid or not
     * @param moves what repaying and not repaying made of people
     */
    public record Lending(CreditEvents credit, StandingMoves moves) {}

    /**
     * Holds what concerns private schemes.
     *
     * @param joins who joined and left
     * @param perks what companies did with requests
     */
    public record Membership(Joins joins, Perks perks) {}

    /**
     * Holds what happened to firms' business.
     *
     * @param happenings who was founded, and who ceased
     * @param charges what treatment cost them
     */
    public record Trade(Happenings happenings, Charges charges) {
        /** Holds a week in which nothing has happened yet. */
        public static Trade empty() {
            return new Trade(new Happenings(), new Charges());
        }
    }
}
