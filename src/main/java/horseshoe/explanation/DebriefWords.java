package horseshoe.explanation;

import horseshoe.meeting.Event;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Purpose;
import horseshoe.meeting.Speaker;
import horseshoe.rules.Council;
import horseshoe.rules.Vote;
import horseshoe.verbatim.Proceedings;
import horseshoe.verbatim.Reflection;
import horseshoe.verbatim.SeatPage;
import horseshoe.verbatim.SpeakingTime;
import horseshoe.verbatim.VoteReview;
import java.util.ArrayList;
import java.util.List;

/** Says what a debrief and a record of one meeting have to say. Safe to share between threads. */
public final class DebriefWords {
    /** A Gini coefficient, in hundredths, up to which time was shared evenly, and from which a few had most of it. */
    private static final long EVEN = 25;

    private static final long FEW = 50;

    private final Messages messages;
    private final PaperWords papers;
    private final EventWords events;
    private final Formulas formulas;

    private DebriefWords(Messages messages, Proceedings meeting) {
        Council council = meeting.log().setting().council();
        this.messages = messages;
        this.papers = new PaperWords(messages, council, meeting.docket());
        this.events = new EventWords(messages, meeting, papers);
        this.formulas = new Formulas(meeting);
    }

    /**
     * The words for one meeting.
     *
     * @param messages the sentences of a language
     * @param meeting the meeting
     * @return its words
     */
    public static DebriefWords of(Messages messages, Proceedings meeting) {
        return new DebriefWords(messages.and("debrief"), meeting);
    }

    /**
     * What happened, in a sentence.
     *
     * @param event what
     * @return the sentence; it never says how anybody votes while a vote is open
     */
    public String event(Event event) {
        return events.of(event);
    }

    /**
     * What was proposed, in a line.
     *
     * @param proposal what
     * @return for example "Draft resolution S/2024/255"
     */
    public String title(Proposal proposal) {
        String title = papers.of(proposal);
        return messages.capital(title);
    }

    /**
     * Who speaks, as it stands inside a sentence.
     *
     * @param speaker a member or a guest
     * @return the name
     */
    public String speaker(Speaker speaker) {
        return events.speaker(speaker);
    }

    /**
     * Why a vote came out so.
     *
     * @param review the vote
     * @return headline, reasons, announcement and what it would have taken
     */
    public Explanation vote(VoteReview review) {
        return new DecisionWords(messages).of(review.vote().decision(), formulas.of(review.vote()));
    }

    /**
     * What the same votes come to under another rule.
     *
     * @param other the rule and its result
     * @return a sentence
     */
    public String other(VoteReview.Otherwise other) {
        String key = (other.same() ? "other.same." : "other.turned.")
                + other.decision().result();
        return messages.begin(key, other.rule().title());
    }

    /**
     * How a vote compares with history.
     *
     * @param review a vote with real votes beside it
     * @return one or two sentences
     */
    public String really(VoteReview review) {
        List<String> sentences = new ArrayList<>();
        boolean same = review.table().differing().isEmpty();
        sentences.add(messages.begin(
                same ? "really.same" : "really.differs",
                papers.names(review.table().differing())));
        review.real()
                .map(real -> real.result() == review.vote().decision().result()
                        ? "really.result.same"
                        : "really.result." + real.result())
                .map(messages::begin)
                .ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /**
     * What the Gini coefficient of a meeting means.
     *
     * @param time who spoke how long
     * @return a sentence
     */
    public String speaking(SpeakingTime time) {
        long gini = time.gini().hundredths();
        String key = time.seconds() == 0 ? "none" : gini <= EVEN ? "even" : gini < FEW ? "some" : "few";
        return messages.begin("speaking." + key, Decimals.hundredths(gini));
    }

    /**
     * A question to the class.
     *
     * @param reflection what it is about
     * @return the question
     */
    public String question(Reflection reflection) {
        return messages.begin(
                "about." + reflection.about(),
                papers.names(reflection.seats()),
                reflection.seats().size(),
                reflection.on().map(paper -> papers.of(paper.proposal())).orElse(""),
                reflection.rule().orElse(""));
    }

    /**
     * What a member did, in a sentence or two.
     *
     * @param page its page
     * @return the sentences
     */
    public String seat(SeatPage page) {
        long pivotal = page.votes().stream().filter(SeatPage.Line::pivotal).count();
        String did = messages.begin(
                "seat.text",
                papers.name(page.delegation().seat()),
                page.speeches().size(),
                count(page, Vote.IN_FAVOUR),
                count(page, Vote.AGAINST),
                count(page, Vote.ABSTAINING));
        return pivotal == 0 ? did : did + " " + messages.begin("seat.pivotal", pivotal);
    }

    private static long count(SeatPage page, Vote vote) {
        return page.votes().stream().filter(line -> line.entry().vote() == vote).count();
    }

    /**
     * Why somebody spoke, as a label.
     *
     * @param purpose why
     * @return for example "explanation of vote before the vote"
     */
    public String purpose(Purpose purpose) {
        return messages.phrase("purpose." + purpose);
    }

    /**
     * A vote as a label.
     *
     * @param vote a position
     * @return for example "In favour"
     */
    public String vote(Vote vote) {
        return messages.phrase("vote." + vote);
    }

    /**
     * A fixed sentence of the record.
     *
     * @param name which
     * @return the sentence
     */
    public String record(RecordSentence name) {
        return messages.phrase("record." + name.key());
    }

    /** The fixed sentences of a record. */
    public enum RecordSentence {
        /** The name of the body. */
        BODY("body"),
        /** That it is a class's record. */
        NOTE("note"),
        /** That a vote was taken by show of hands. */
        SHOW_OF_HANDS("sealed"),
        /** That nobody asked for a vote. */
        WITHOUT_VOTE("withoutVote"),
        /** That the meeting is over. */
        CLOSING("closing");

        private final String key;

        RecordSentence(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
