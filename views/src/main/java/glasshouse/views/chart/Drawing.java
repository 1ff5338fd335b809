package glasshouse.views.chart;

import glasshouse.views.markup.Element;

/** A picture that can be drawn at a width, so that its letters stay readable on a page that is wide or narrow. */
public interface Drawing {
    /**
     * Draws the picture.
     *
     * @param id a name that no other drawing of the page has
     * @param width its width in CSS pixels
     */
    Element draw(String id, int width);

    /**
     * What a reader who does not see a picture is told.
     *
     * @param title what it shows, in a few words
     * @param description what there is to see
     */
    record Caption(String title, String description) {}
}
