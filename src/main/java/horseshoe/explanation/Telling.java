package horseshoe.explanation;

/**
 * What a step came to, in words.
 *
 * @param headline in one line
 * @param text why, in plain sentences
 */
public record Telling(String headline, String text) {
    Telling and(String sentence) {
        return sentence.isEmpty() ? this : new Telling(headline, text + " " + sentence);
    }
}
