package horseshoe.export.document;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.PlainText;
import java.util.Optional;

/**
 * A draft that is to be issued as a document.
 *
 * @param draft masthead and text
 * @param symbol as it is printed; a class may choose one that is not of the Council's form
 * @param heading draft or resolution
 * @param poll the vote on it, where there was one
 */
public record Issue(Draft draft, String symbol, Heading heading, Optional<Poll> poll) {
    /**
     * A draft on which nothing has been decided.
     *
     * @param draft the draft
     * @return under its own symbol, with its revision
     */
    public static Issue of(Draft draft) {
        return new Issue(draft, PlainText.symbol(draft), new Heading.OfDraft(), Optional.empty());
    }

    /**
     * The same under another symbol.
     *
     * @param other the symbol
     * @return a new issue
     */
    public Issue under(String other) {
        return new Issue(draft, other, heading, poll);
    }

    /**
     * The same with what became of it.
     *
     * @param other draft or resolution
     * @param vote the vote on it
     * @return a new issue
     */
    public Issue decided(Heading other, Poll vote) {
        return new Issue(draft, symbol, other, Optional.of(vote));
    }
}
