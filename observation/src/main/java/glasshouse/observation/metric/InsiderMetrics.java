package glasshouse.observation.metric;

/** Numbers what is counted of insiders, of money taken, and of measures that did not reach whom they were meant for. */
public final class InsiderMetrics {
    /** Records made up. */
    public final int planted;
    /** Offers of money for dropping a record. */
    public final int bribesOffered;
    /** Of these, taken, whether anything was done for it or not. */
    public final int bribesTaken;
    /** Of these, nothing was done for it. */
    public final int bribesLost;
    /** Money paid, to insiders and at the door. */
    public final int bribesYuan;
    /** Measures not carried out for money. */
    public final int boughtOff;
    /** Measures carried out against the wrong person. */
    public final int carriedOutWrongly;

    InsiderMetrics(Metrics all) {
        planted = all.add(Metric.flow("records_planted", "records", "records made up by insiders, filed a week later"));
        bribesOffered = all.add(Metric.flow(
                "bribes_offered", "offers", "offers of money for dropping a record, where an insider could take it"));
        bribesTaken = all.add(Metric.flow("bribes_taken", "bribes", "of these, taken"));
        bribesLost = all.add(Metric.flow("bribes_lost", "bribes", "of these, nothing was done for the money"));
        bribesYuan = all.add(Metric.flow(
                "bribes_yuan", "yuan", "money paid to insiders and to those who carry measures out, by who paid"));
        boughtOff =
                all.add(Metric.flow("bought_off", "cases", "cases in which a measure was not carried out for money"));
        carriedOutWrongly = all.add(Metric.flow(
                "carried_out_wrongly",
                "cases",
                "cases in which a measure was carried out against somebody else, by who was meant"));
    }
}
