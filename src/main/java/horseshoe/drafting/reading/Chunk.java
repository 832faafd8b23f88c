package horseshoe.drafting.reading;

import horseshoe.drafting.document.Ending;
import horseshoe.drafting.phrase.PhraseBook;

/** A paragraph as it was pasted: where it begins, its label, its words in one line. */
record Chunk(int line, Label label, String text) {
    private static final int LONGEST_HEADING = 90;

    /** A short line without number, opening phrase and end. */
    boolean isHeading(PhraseBook book) {
        return label.equals(Label.NONE)
                && text.length() <= LONGEST_HEADING
                && Ending.stripped(text).equals(text)
                && book.opening(text).isEmpty();
    }

    Chunk and(String more) {
        return new Chunk(line, label, text.isEmpty() ? more : text.endsWith("-") ? text + more : text + " " + more);
    }
}
