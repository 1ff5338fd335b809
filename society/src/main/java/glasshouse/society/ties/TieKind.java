package glasshouse.society.ties;

/** The kinds of ties between persons, and the one between firms. Every kind is symmetric: who is tied to me, I am tied to. */
public enum TieKind {
    /** Adults of one household. */
    HOUSEHOLD,
    /** Persons of one block of households, except one's own household. */
    NEIGHBOUR,
    /** Persons of working age at one workplace. */
    COLLEAGUE,
    /** Persons who know each other from elsewhere, one for each round of pairing. */
    ACQUAINTANCE,
    /** Firms of which one supplies the other. */
    PARTNER
}
