package horseshoe.explanation;

import horseshoe.record.DecidedVote;
import horseshoe.rules.Decision;
import java.util.List;

/** What a scenario made of a past vote says. The sentences are in {@code messages/pastvote}. Safe to share between threads. */
public final class PastVoteWords {
    private final Messages messages;
    private final RecordWords record;
    private final DecisionWords decisions;

    /**
     * The words of one language.
     *
     * @param messages its sentences
     */
    public PastVoteWords(Messages messages) {
        this.messages = messages.and("pastvote");
        this.record = new RecordWords(messages);
        this.decisions = new DecisionWords(messages);
    }

    /**
     * What it is called.
     *
     * @param vote the vote
     * @return subject, document and part
     */
    public String title(DecidedVote vote) {
        return messages.begin("title", subject(vote), document(vote));
    }

    /**
     * What it was about.
     *
     * @param vote the vote
     * @return the subject's title
     */
    public String subject(DecidedVote vote) {
        return record.subject(vote.vote().about().subject());
    }

    /**
     * What it is.
     *
     * @param vote the vote
     * @return a sentence or two
     */
    public String summary(DecidedVote vote) {
        return messages.begin("summary", messages.date(vote.vote().reference().date()), document(vote), subject(vote));
    }

    /**
     * How it came out and why.
     *
     * @param vote the vote
     * @param decision what the rule of the day makes of the votes
     * @return sentences
     */
    public String lesson(DecidedVote vote, Decision decision) {
        Explanation said = decisions.of(decision, Formula.of(vote.vote()));
        return said.headline() + ". " + said.text();
    }

    /**
     * In place of the text, which the record does not know.
     *
     * @param vote the vote
     * @return one paragraph
     */
    public List<String> text(DecidedVote vote) {
        return List.of(messages.begin("text", document(vote)));
    }

    /**
     * Why a member is expected to vote as it did.
     *
     * @param vote the vote
     * @return a sentence
     */
    public String reason(DecidedVote vote) {
        return messages.begin("reason", vote.vote().provenance().document());
    }

    /**
     * What is put to the vote.
     *
     * @param vote the vote
     * @return a few words
     */
    public String step(DecidedVote vote) {
        String part = vote.vote().reference().part();
        return part.isEmpty() ? messages.begin("step") : messages.capital(part);
    }

    /**
     * What a teacher should know.
     *
     * @return sentences
     */
    public List<String> notes() {
        return List.of(messages.begin("note.text"), messages.begin("note.blind"));
    }

    /**
     * What a teacher may ask.
     *
     * @return at least two questions
     */
    public List<String> questions() {
        return List.of(messages.begin("question.why"), messages.begin("question.other"));
    }

    /**
     * What it rests on.
     *
     * @param document symbol of the public document
     * @return a line
     */
    public String source(String document) {
        return messages.begin("source", document);
    }

    private String document(DecidedVote vote) {
        return record.votedOn(vote.vote().reference());
    }
}
