package horseshoe.meeting;

import java.util.List;

/**
 * A rule that stands against an act. The sentence for it is in the message file {@code messages/refusals}, under the reason's name.
 *
 * @param reason which rule
 * @param about what the sentence names: seats, numbers, words; in the order of its placeholders
 */
public record Refusal(Reason reason, List<String> about) {
    /** Copies the list. */
    public Refusal {
        about = List.copyOf(about);
    }

    /**
     * A refusal whose sentence names nothing.
     *
     * @param reason which rule
     * @return the refusal
     */
    public static Refusal of(Reason reason) {
        return new Refusal(reason, List.of());
    }
}
