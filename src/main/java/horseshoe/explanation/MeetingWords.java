package horseshoe.explanation;

import horseshoe.drafting.Change;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.Guest;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Papers;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Speaker;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.VoteSheet;
import java.util.List;

/** Says where a meeting is and names what it deals with. Nothing here depends on how anybody voted while a vote is open. */
public final class MeetingWords {
    private final Messages messages;
    private final DecisionWords decisions;

    /**
     * The words of one language.
     *
     * @param messages its sentences about meetings
     * @param decisions its words about decisions
     */
    public MeetingWords(Messages messages, DecisionWords decisions) {
        this.messages = messages;
        this.decisions = decisions;
    }

    /**
     * Where the meeting is, and what comes next.
     *
     * @param state how it stands
     * @return headline and next step, a sentence each
     */
    public Telling where(MeetingState state) {
        return new WhereWords(messages, this).of(state);
    }

    /**
     * What it takes to adopt what is put to the vote, before anybody has voted.
     *
     * @param council who votes
     * @param question what is asked
     * @param proposal what is put to the vote
     * @return one or two sentences
     */
    public String takes(Council council, Question question, Proposal proposal) {
        Formula formula = Formula.of(proposal, List.of());
        return decisions
                .of(council.rule().decide(question, VoteSheet.blank(council)), formula)
                .whatItTakes();
    }

    /**
     * How the real members decided.
     *
     * @param headline what their votes came to
     * @return a sentence
     */
    public String really(String headline) {
        return messages.say("really", headline);
    }

    /**
     * That the record has only some of the real votes.
     *
     * @param known of how many members
     * @return a sentence
     */
    public String reallyInPart(int known) {
        return messages.say("really.part", known);
    }

    /**
     * A speaker.
     *
     * @param state the meeting
     * @param speaker a member or somebody invited
     * @return the name as people use it
     */
    public String speaker(MeetingState state, Speaker speaker) {
        return switch (speaker) {
            case Speaker.OfMember member -> member(state, member.seat());
            case Speaker.OfGuest invited -> guest(state, invited);
        };
    }

    /**
     * A proposal in one line.
     *
     * @param state the meeting
     * @param proposal what is proposed
     * @return a title without a full stop
     */
    public String title(MeetingState state, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> messages.say("title.agenda", agenda.item());
            case Proposal.Invitation invitation -> messages.say("title." + invitation.kind(), invitation.name());
            case Proposal.Motion motion ->
                messages.say("title.motion." + motion.motion() + filled(motion.detail()), motion.detail());
            case Proposal.Draft draft -> draft.symbol();
            case Proposal.Amendment amendment -> amendment(state, amendment);
            case Proposal.Part part ->
                messages.say("title.part", symbol(state, part.draft()), places(part.paragraphs()));
            case Proposal.Challenge challenge -> messages.say("title.challenge", member(state, challenge.challenger()));
        };
    }

    private static String filled(String detail) {
        return detail.isBlank() ? "" : ".detail";
    }

    private String amendment(MeetingState state, Proposal.Amendment amendment) {
        String how = switch (amendment.change()) {
            case Change.Add add -> "ADD";
            case Change.Delete delete -> "DELETE";
            case Change.Replace replace -> "REPLACE";
        };
        ParagraphId at = amendment.change().at();
        return messages.say(
                "title.amendment." + how,
                symbol(state, amendment.draft()),
                half(at.half()),
                at.number(),
                member(state, amendment.mover()));
    }

    private String places(List<ParagraphId> paragraphs) {
        return paragraphs.isEmpty()
                ? ""
                : messages.list(paragraphs.stream()
                        .map(place -> messages.phrase("place", half(place.half()), place.number()))
                        .toList());
    }

    private String half(Half half) {
        return messages.phrase("half." + half);
    }

    private String symbol(MeetingState state, ProposalId draft) {
        return state.papers()
                .paper(draft)
                .map(Papers.Paper::proposal)
                .filter(Proposal.Draft.class::isInstance)
                .map(found -> ((Proposal.Draft) found).symbol())
                .orElse("");
    }

    /** A member as sentences name it. */
    String member(MeetingState state, SeatId seat) {
        return messages.named(
                state.setting().council().member(seat).map(Member::shortName).orElse(seat.code()));
    }

    private static String guest(MeetingState state, Speaker.OfGuest invited) {
        return state.floor().guests().stream()
                .filter(guest -> guest.id().equals(invited.guest()))
                .map(Guest::name)
                .findFirst()
                .orElse("");
    }
}
