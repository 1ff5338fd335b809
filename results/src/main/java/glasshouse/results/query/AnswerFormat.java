package glasshouse.results.query;

import java.io.IOException;
import java.io.Writer;

/** The forms an answer can be written in. */
public enum AnswerFormat {
    /** Aligned columns for people, with the label that says the numbers are synthetic beneath. */
    TABLE {
        @Override
        public long write(Answer answer, String sentence, Writer out) throws IOException {
            return TextTable.write(answer, sentence, out);
        }
    },
    /** Comma-separated values as RFC 4180 has them: header, CRLF, quotes where needed; absent values are empty. */
    CSV {
        @Override
        public long write(Answer answer, String sentence, Writer out) throws IOException {
            return Csv.write(answer, out);
        }
    },
    /** An array with one object a row, keys in the order of the columns. */
    JSON {
        @Override
        public long write(Answer answer, String sentence, Writer out) throws IOException {
            return JsonRows.write(answer, out);
        }
    };

    /**
     * Writes all rows of an answer as they come and flushes; the writer stays open.
     *
     * @return the number of rows
     */
    public abstract long write(Answer answer, String sentence, Writer out) throws IOException;
}
