package glasshouse.experiment.figure;

/**
 * Who joined a private scheme, and why.
 *
 * @param scheme its name
 * @param members at the end
 * @param couldJoin members, and others who are online and have an account, at the last census of a quarter; 0 before the first
 * @param membersThen members at that census
 * @param byBenefit times that somebody joined who would have for the benefits alone
 * @param byPeers times that somebody joined who would not have but for peers
 * @param byPressure times that somebody joined who would not have but for what staying out costs
 * @param left times that somebody left
 * @param refused requests of others refused
 */
public record SchemeFigures(
        String scheme,
        long members,
        long couldJoin,
        long membersThen,
        long byBenefit,
        long byPeers,
        long byPressure,
        long left,
        long refused) {}
