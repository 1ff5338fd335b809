package glasshouse.institution;

import java.util.List;

/** Finds which agency has each list and each channel, over all editions of a regime. */
final class Keepers {
    private Keepers() {}

    /** Returns the agency of each channel, by the last edition that has it, and by the one in force. */
    static String[] ofChannels(List<Edition> editions, InstitutionSettings current, Vocabulary names) {
        String[] agencyOf = new String[names.channels().size()];
        for (Edition edition : editions) {
            nameAgencies(edition.settings(), names, agencyOf);
        }
        nameAgencies(current, names, agencyOf);
        return agencyOf;
    }

    /** Returns the agency that keeps each list, by the last edition that has it, and by the one in force. */
    static String[] ofLists(List<Edition> editions, InstitutionSettings current, Vocabulary names) {
        String[] keepers = new String[names.lists().size()];
        for (Edition edition : editions) {
            edition.settings()
                    .lists()
                    .forEach((name, list) -> keepers[names.lists().number(name)] = list.agency());
        }
        current.lists().forEach((name, list) -> keepers[names.lists().number(name)] = list.agency());
        return keepers;
    }

    private static void nameAgencies(InstitutionSettings settings, Vocabulary names, String[] agencyOf) {
        settings.cameras().forEach((name, channel) -> agencyOf[names.channels().number(name)] = channel.agency());
        settings.registers()
                .forEach((name, channel) -> agencyOf[names.channels().number(name)] = channel.agency());
        settings.inspectors()
                .forEach((name, channel) -> agencyOf[names.channels().number(name)] = channel.agency());
        settings.audits().forEach((name, audit) -> agencyOf[names.channels().number(name)] = audit.agency());
        settings.informants()
                .forEach((name, channel) -> agencyOf[names.channels().number(name)] = channel.agency());
        settings.insiders().forEach((name, channel) -> agencyOf[names.channels().number(name)] = channel.agency());
        settings.internet().forEach((name, channel) -> agencyOf[names.channels().number(name)] = channel.agency());
        settings.phones().forEach((name, channel) -> agencyOf[names.channels().number(name)] = channel.agency());
    }
}
