package glasshouse.views.plot;

import glasshouse.views.chart.Drawing;

/**
 * A drawing with what must be said beside it wherever it goes.
 *
 * @param title what it shows
 * @param synthetic that it is of nobody who exists, and what it hangs on
 * @param drawing the drawing
 */
public record Picture(String title, String synthetic, Drawing drawing) {}
