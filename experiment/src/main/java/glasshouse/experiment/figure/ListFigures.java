package glasshouse.experiment.figure;

import java.util.List;

/**
 * What happened on a list.
 *
 * @param list name of the list
 * @param what the list, in words
 * @param colour black, red, or none for the open cases of an office
 * @param begun listings begun in all weeks
 * @param begunByClass the same by class
 * @param inForce listings in force at the end
 * @param inForceByClass the same by class
 * @param who listings begun, by stratum
 */
public record ListFigures(
        String list,
        String what,
        String colour,
        long begun,
        List<ClassCount> begunByClass,
        long inForce,
        List<ClassCount> inForceByClass,
        List<Rate> who) {
    /** Keeps copies of the lists. */
    public ListFigures {
        begunByClass = List.copyOf(begunByClass);
        inForceByClass = List.copyOf(inForceByClass);
        who = List.copyOf(who);
    }

    /** Says whether being on it costs. */
    public boolean black() {
        return colour.equals("black");
    }
}
