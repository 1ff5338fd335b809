package glasshouse.observation;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.registry.Records;
import glasshouse.institution.scoring.Entries;
import glasshouse.institution.sensing.Sightings;
import glasshouse.kernel.message.Inbox;
import glasshouse.society.conduct.Acts;
import glasshouse.society.response.Felt;

/**
 * Holds everything that happened in one district in one week.
 *
 * @param inbox what arrived
 * @param acts what people did
 * @param sightings what channels reported
 * @param records what was filed
 * @param entries what moved scores
 * @param listings what happened on the lists
 * @param felt what changed for people
 */
public record WeekEvents(
        Inbox inbox,
        Acts acts,
        Sightings sightings,
        Records records,
        Entries entries,
        ListingEvents listings,
        Felt felt) {}
