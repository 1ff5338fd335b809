/**
 * Pictures of numbers, drawn as SVG: stacked areas, bars, columns, intervals, flows. Each has a title and a description, uses
 * colours that colour-blind readers tell apart, and can be drawn for a wide page and for a narrow one. Knows nothing of
 * runs; touches only {@code views.markup} and {@code views.text}.
 */
@NullMarked
package glasshouse.views.chart;

import org.jspecify.annotations.NullMarked;
