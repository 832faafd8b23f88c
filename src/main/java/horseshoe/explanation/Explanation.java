package horseshoe.explanation;

import java.util.List;

/**
 * A decision in words a pupil understands.
 *
 * @param headline what came out, in one line
 * @param text why, in one to three sentences
 * @param announcement what the President says, in the Council's manner and our words
 * @param whatItTakes what it takes, or would have taken
 * @param warnings what is open to argument here; usually none
 */
public record Explanation(
        String headline, String text, String announcement, String whatItTakes, List<String> warnings) {
    /** Copies the warnings. */
    public Explanation {
        warnings = List.copyOf(warnings);
    }
}
