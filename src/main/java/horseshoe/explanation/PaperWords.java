package horseshoe.explanation;

import horseshoe.drafting.Change;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.verbatim.Docket;
import java.util.List;

/** Names what was proposed in a meeting, and those who proposed it. */
record PaperWords(Messages messages, Council council, Docket docket) {
    /** A proposal by its number, as it stands inside a sentence. */
    String of(ProposalId id) {
        return docket.paper(id)
                .map(paper -> of(paper.proposal()))
                .orElseGet(() -> messages.phrase("title.Draft.unnumbered"));
    }

    /** A proposal as it stands inside a sentence: "the motion of France to suspend the meeting". */
    String of(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> messages.phrase("title.Agenda");
            case Proposal.Invitation invitation ->
                messages.phrase("title." + invitation.kind(), name(invitation.mover()), invitation.name());
            case Proposal.Motion motion ->
                messages.phrase("title." + motion.kind(), name(motion.mover()), motion.detail());
            case Proposal.Draft draft -> draft(draft);
            case Proposal.Amendment amendment ->
                messages.phrase(
                        "title." + amendment.change().getClass().getSimpleName(),
                        name(amendment.mover()),
                        within(place(amendment.change()), amendment.draft()));
            case Proposal.Part part ->
                messages.phrase("title.Part", name(part.mover()), within(places(part.paragraphs()), part.draft()));
            case Proposal.Challenge challenge -> messages.phrase("title.Challenge", name(challenge.challenger()));
        };
    }

    private String draft(Proposal.Draft draft) {
        return draft.symbol().isBlank()
                ? messages.phrase("title.Draft.unnumbered")
                : messages.phrase("title.Draft", "", draft.symbol());
    }

    private String within(String place, ProposalId draft) {
        return messages.phrase("place.of", place, of(draft));
    }

    private String place(Change change) {
        ParagraphId at = change.at();
        if (!(change instanceof Change.Add)) {
            return place(at);
        }
        return at.number() == 0
                ? messages.phrase("place.first." + at.half())
                : messages.phrase("place.after", place(at));
    }

    private String places(List<ParagraphId> paragraphs) {
        return paragraphs.isEmpty()
                ? ""
                : messages.list(paragraphs.stream().map(this::place).toList());
    }

    private String place(ParagraphId at) {
        return messages.phrase("place." + at.half(), at.number());
    }

    /** A member as it stands inside a sentence. */
    String name(SeatId seat) {
        return council.member(seat).map(Member::shortName).map(messages::named).orElse(seat.code());
    }

    /** Some members, joined; nothing for none. */
    String names(List<SeatId> seats) {
        return seats.isEmpty()
                ? ""
                : messages.list(seats.stream().map(this::name).toList());
    }
}
