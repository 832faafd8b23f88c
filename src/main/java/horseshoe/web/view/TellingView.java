package horseshoe.web.view;

import horseshoe.explanation.Telling;

/**
 * Something settled, in words.
 *
 * @param headline in one line
 * @param explanation why
 */
public record TellingView(String headline, String explanation) {
    /**
     * For the wire.
     *
     * @param telling the words
     * @return the view
     */
    public static TellingView of(Telling telling) {
        return new TellingView(telling.headline(), telling.text());
    }
}
