package glasshouse.views.experiment;

import glasshouse.views.plot.Picture;
import java.util.SequencedMap;

/**
 * A page that needs nothing beside it, and its pictures, which may be files of their own.
 *
 * @param html the page
 * @param pictures its pictures by name, in the order of the page
 */
public record Paper(String html, SequencedMap<String, Picture> pictures) {}
