package horseshoe.web.live.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import horseshoe.classroom.Bots;
import horseshoe.classroom.ClassState;
import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.amendment.Difference;
import horseshoe.explanation.MeetingWords;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Papers;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.rules.SeatId;
import horseshoe.web.view.RuleView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A proposal before the Council and what became of it.
 *
 * @param proposal its number
 * @param type AGENDA, INVITATION, MOTION, DRAFT, AMENDMENT, PART or CHALLENGE
 * @param kind what kind of question it is
 * @param title in one line
 * @param standing what became of it
 * @param mover who proposed it; of a draft, who submitted it
 * @param sponsors members whose names are on a draft
 * @param objectors members that objected
 * @param reasons why those of them objected, or asked for a vote, that are played by bots
 * @param seconders members that seconded it
 * @param acceptedBy sponsors that accepted an amendment
 * @param words what it says
 * @param rule the rule it rests on
 */
record PaperView(
        int proposal,
        String type,
        String kind,
        String title,
        String standing,
        Optional<String> mover,
        List<String> sponsors,
        List<String> objectors,
        Map<String, String> reasons,
        List<String> seconders,
        List<String> acceptedBy,
        @JsonUnwrapped Words words,
        RuleView rule) {
    /** What a proposal says: symbol and text of a draft, what an amendment changes, which paragraphs a part has, of which draft. */
    record Words(
            Optional<String> symbol,
            Optional<DraftText> text,
            Optional<ChangeView> change,
            Optional<Integer> draft,
            Optional<List<PlaceView>> paragraphs) {
        private static final Words NONE =
                new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What an amendment changes; {@code was} is the paragraph as the draft has it, or had it when something became of the amendment;
     * {@code pieces} is the difference word by word.
     */
    record ChangeView(
            String type,
            String half,
            int number,
            Optional<String> text,
            Optional<String> was,
            List<Difference.Piece> pieces) {}

    /** A paragraph, and what it says in the draft as it is, or was when something became of the part. */
    record PlaceView(String half, int number, Optional<String> text) {}

    static List<PaperView> all(ClassState state, Voicing voicing) {
        return all(state.run().state(), voicing.meeting(), paper -> reasons(state, voicing, paper));
    }

    static List<PaperView> all(
            MeetingState state, MeetingWords words, Function<Papers.Paper, Map<String, String>> reasons) {
        return state.papers().papers().stream()
                .map(paper -> of(state, words, paper, reasons.apply(paper)))
                .toList();
    }

    private static PaperView of(
            MeetingState state, MeetingWords words, Papers.Paper paper, Map<String, String> reasons) {
        Proposal proposal = paper.proposal();
        return new PaperView(
                proposal.id().number(),
                proposal.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                proposal.kind().name(),
                words.title(state, proposal),
                paper.standing().name(),
                mover(proposal).map(SeatId::code),
                proposal instanceof Proposal.Draft draft ? Places.codes(draft.sponsors()) : List.of(),
                Places.codes(paper.objectors()),
                reasons,
                Places.codes(paper.seconders()),
                Places.codes(paper.acceptedBy()),
                words(state, paper),
                RuleView.of(proposal.kind().basis()));
    }

    private static Map<String, String> reasons(ClassState lesson, Voicing voicing, Papers.Paper paper) {
        Map<String, String> reasons = new LinkedHashMap<>();
        paper.objectors()
                .forEach(seat -> Bots.objection(lesson, paper, seat, voicing.classroom())
                        .ifPresent(reason -> reasons.put(seat.code(), reason)));
        return reasons;
    }

    private static Optional<SeatId> mover(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> Optional.empty();
            case Proposal.Invitation invitation -> Optional.of(invitation.mover());
            case Proposal.Motion motion -> Optional.of(motion.mover());
            case Proposal.Draft draft -> draft.sponsors().stream().findFirst();
            case Proposal.Amendment amendment -> Optional.of(amendment.mover());
            case Proposal.Part part -> Optional.of(part.mover());
            case Proposal.Challenge challenge -> Optional.of(challenge.challenger());
        };
    }

    private static Words words(MeetingState state, Papers.Paper paper) {
        return switch (paper.proposal()) {
            case Proposal.Draft draft -> ofDraft(draft);
            case Proposal.Amendment amendment -> ofAmendment(aim(state, paper, amendment.draft()), amendment);
            case Proposal.Part part -> ofPart(aim(state, paper, part.draft()), part);
            case Proposal.Agenda agenda -> Words.NONE;
            case Proposal.Invitation invitation -> Words.NONE;
            case Proposal.Motion motion -> Words.NONE;
            case Proposal.Challenge challenge -> Words.NONE;
        };
    }

    private static Words ofDraft(Proposal.Draft draft) {
        return new Words(
                Optional.of(draft.symbol()),
                Optional.of(draft.text()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What an open proposal is aimed at is the text as it stands; what was decided was aimed at the text of that moment. */
    private static Optional<DraftText> aim(MeetingState state, Papers.Paper paper, ProposalId draft) {
        return paper.isTabled()
                ? state.papers().draft(draft).map(Proposal.Draft::text)
                : paper.aim().map(Papers.Aim::text);
    }

    private static Words ofAmendment(Optional<DraftText> text, Proposal.Amendment amendment) {
        return new Words(
                Optional.empty(),
                Optional.empty(),
                Optional.of(change(text, amendment.change())),
                Optional.of(amendment.draft().number()),
                Optional.empty());
    }

    private static Words ofPart(Optional<DraftText> text, Proposal.Part part) {
        return new Words(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(part.draft().number()),
                Optional.of(part.paragraphs().stream()
                        .map(place -> new PlaceView(place.half().name(), place.number(), paragraph(text, place)))
                        .toList()));
    }

    private static ChangeView change(Optional<DraftText> text, Change change) {
        Optional<String> was = change instanceof Change.Add ? Optional.empty() : paragraph(text, change.at());
        return new ChangeView(
                change.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                change.at().half().name(),
                change.at().number(),
                newWords(change),
                was,
                Difference.between(was.orElse(""), newWords(change).orElse("")).pieces());
    }

    private static Optional<String> newWords(Change change) {
        return switch (change) {
            case Change.Add add -> Optional.of(add.text());
            case Change.Replace replace -> Optional.of(replace.text());
            case Change.Delete delete -> Optional.empty();
        };
    }

    private static Optional<String> paragraph(Optional<DraftText> text, ParagraphId place) {
        return text.filter(words -> words.has(place)).map(words -> words.at(place));
    }
}
