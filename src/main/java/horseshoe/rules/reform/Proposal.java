package horseshoe.rules.reform;

/**
 * What a model is called and where it comes from.
 *
 * @param title a line
 * @param summary a few sentences in plain words
 * @param proposedBy who put it forward, or "Thought experiment"
 * @param when the year, or "any time"
 */
public record Proposal(String title, String summary, String proposedBy, String when) {}
