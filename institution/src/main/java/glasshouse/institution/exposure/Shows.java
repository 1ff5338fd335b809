package glasshouse.institution.exposure;

import glasshouse.institution.lists.ListingEvents;
import glasshouse.institution.lists.Listings;
import glasshouse.institution.lists.ListsPlan;
import glasshouse.kernel.column.KeptPass;
import glasshouse.kernel.column.KeptRows;
import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.time.Week;
import glasshouse.society.response.Treatment;
import org.jspecify.annotations.Nullable;

/** Shows who is on published lists with personal data, for as long as a copy stands, and lets strangers react to it. */
final class Shows {
    private final ExposurePlan plan;

    Shows(ExposurePlan plan) {
        this.plan = plan;
    }

    /** Follows the lists: who comes on a published one is shown, who comes off is shown by copies from then on. */
    void follow(ExposureState state, ListsPlan lists, Listings listings, ListingEvents events, Exposure.Out out) {
        for (int row = 0; row < events.size(); row++) {
            ExposurePlan.@Nullable Publication publication = plan.publications[events.list(row)];
            if (events.isStart(row) && events.isPublished(row) && publication != null) {
                boolean redlisted = Exposure.isRedlisted(lists, listings, events.subject(row));
                begin(state, publication, events, row, redlisted, out.exposures());
            } else if (events.isEnd(row) && state.shown().size() > 0) {
                remove(state, publication, events, row, out.exposures());
            }
        }
    }

    private static void begin(
            ExposureState state,
            ExposurePlan.Publication publication,
            ListingEvents events,
            int row,
            boolean redlisted,
            Exposures exposures) {
        int list = events.list(row);
        if (!Draws.happens(Mixer.draw(publication.personalKey(), events.origin(row), list), publication.personal())) {
            return;
        }
        KeptRows shown = state.shown();
        int place = shown.firstOf(events.subject(row) + 1);
        shown.insertFrom(place, events, row, Integer.MAX_VALUE, list, events.day(row));
        shown.setOccurred(place, Integer.MAX_VALUE);
        shown.sortWithin(events.subject(row));
        int noted = exposures.addFrom(events, row);
        exposures.setExtra(noted, 0);
        int code = Exposures.code(Exposures.PUBLISHED, list);
        exposures.setCode(noted, state.expose(events.subject(row), redlisted, code));
    }

    private static void remove(
            ExposureState state,
            ExposurePlan.@Nullable Publication publication,
            ListingEvents events,
            int row,
            Exposures exposures) {
        int list = events.list(row);
        int at = state.find(events.subject(row), list, events.origin(row));
        if (at < 0) {
            return;
        }
        int outlasts = publication == null
                ? 0
                : publication.outlasts().days(Mixer.draw(publication.outlastsKey(), events.origin(row), list));
        state.shown().setOccurred(at, events.day(row));
        state.shown().setDay(at, events.day(row) + outlasts);
        state.shown().sortWithin(events.subject(row));
        int noted = exposures.addFrom(events, row);
        exposures.setExtra(noted, 0);
        exposures.setCode(noted, Exposures.code(Exposures.REMOVED, list));
    }

    /** Counts who saw what is shown this week, and takes down what is due. */
    void show(ExposureState state, int week, Exposure.Out out) {
        KeptRows shown = state.shown();
        int nextWeek = (week + 1) * Week.DAYS;
        boolean anyDue = false;
        KeptPass pass = out.pass();
        pass.begin(shown);
        while (pass.next()) {
            int day = pass.day();
            show(shown, pass, day, week, out);
            if (day < nextWeek) {
                int code = Exposures.code(Exposures.TAKEN_DOWN, pass.code());
                note(shown, pass.row(), day, code, 0, out.exposures());
                anyDue = true;
            }
        }
        if (anyDue) {
            shown.forgetBefore(nextWeek);
        }
    }

    private void show(KeptRows shown, KeptPass pass, int lastDay, int week, Exposure.Out out) {
        int began = pass.extra();
        int from = Math.max(week * Week.DAYS, began);
        int to = Math.min((week + 1) * Week.DAYS, lastDay);
        if (to <= from) {
            return;
        }
        int row = pass.row();
        int list = pass.code();
        int after = Math.max(0, to - Math.max(from, pass.occurred()));
        ExposurePlan.@Nullable Publication publication = plan.publications[list];
        double aDay = publication == null ? 0 : publication.strangersADay();
        // Whole persons, none lost from week to week.
        int strangers = (int) ((long) (aDay * (to - began)) - (long) (aDay * (from - began)));
        int code = Exposures.late(Exposures.code(Exposures.SHOWN, list), after);
        note(shown, row, from, code, strangers, out.exposures());
        if (publication != null && publication.shames() > 0 && strangers > 0) {
            double mean = publication.shames() * strangers;
            double uniform = Draws.uniform(Mixer.draw(publication.shamesKey(), shown.origin(row), week));
            // What happens is never likelier than its mean, and seldom worth the exponential.
            if (uniform < 2 * mean && uniform < -StrictMath.expm1(-mean)) {
                int shamed = note(shown, row, from, Exposures.code(Exposures.SHAMED, list), 0, out.exposures());
                out.tell(Treatment.SHAMED, list, shamed);
            }
        }
    }

    private static int note(KeptRows shown, int row, int day, int code, int extra, Exposures exposures) {
        int noted = exposures.add(shown.subject(row), day, code, extra, shown.occurred(row), shown.origin(row));
        exposures.tags().copy(noted, shown.tags(), row);
        return noted;
    }
}
