package horseshoe.explanation;

import horseshoe.drafting.check.Finding;
import horseshoe.drafting.reading.Unread;

/** Says what the checks of a draft remark. The sentences are in {@code messages/checks}. Safe to share between threads. */
public final class CheckWords {
    private final Messages messages;

    /**
     * The words of one language.
     *
     * @param messages its sentences
     */
    public CheckWords(Messages messages) {
        this.messages = messages.and("checks");
    }

    /**
     * A remark.
     *
     * @param finding what was found
     * @return a sentence or two
     */
    public String of(Finding finding) {
        return messages.phrase(finding.remark().name(), finding.about().toArray());
    }

    /**
     * What became of something that could not be read.
     *
     * @param unread where and why
     * @return a sentence
     */
    public String of(Unread unread) {
        return messages.phrase("unread." + unread.why());
    }
}
