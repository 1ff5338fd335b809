package glasshouse.institution.lists;

import glasshouse.kernel.random.Draws;
import glasshouse.kernel.random.Key;
import glasshouse.kernel.random.Mixer;
import glasshouse.kernel.random.Purpose;

/**
 * Compiles whether and when who is listed is told.
 *
 * @param when before, after or never
 * @param days between notice and listing
 * @param delivered threshold of its reaching the person
 * @param key key of that draw
 * @param owed whether a listing without it is irregular
 */
record Notice(NoticeSettings.When when, int days, long delivered, long key, boolean owed) {
    static Notice of(NoticeSettings settings, String list, long luckSeed) {
        return new Notice(
                settings.when(),
                settings.days().value(),
                settings.delivered().threshold(),
                Key.of(luckSeed, new Purpose("lists." + list + ".notice")),
                settings.owed());
    }

    /** Says whether the notice of a listing reaches the person: the same whenever it is given. */
    boolean reaches(long origin) {
        return when != NoticeSettings.When.NEVER && Draws.happens(Mixer.draw(key, origin, 0), delivered);
    }
}
