/**
 * What the parts of a page are set with: a picture with its table and the command that makes it, words, headings. May touch
 * answers of a stored run, charts and markup; knows nothing of what a part is about.
 */
@NullMarked
package glasshouse.views.figure;

import org.jspecify.annotations.NullMarked;
