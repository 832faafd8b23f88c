package horseshoe.walk;

import horseshoe.drafting.DraftText;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Papers.Paper;
import horseshoe.meeting.Phase;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Standing;
import horseshoe.meeting.Votes;
import java.util.Optional;
import java.util.stream.Stream;

/** What must never be decided: a text or an invitation before the agenda (rule 9), a text that says nothing (rule 31). */
final class Substance {
    private Substance() {}

    static Optional<Flaw> wrong(MeetingState meeting) {
        return beforeTheAgenda(meeting).or(() -> empty(meeting));
    }

    private static Optional<Flaw> beforeTheAgenda(MeetingState meeting) {
        Stream<Proposal> decided = Stream.concat(
                meeting.votes().taken().stream().map(Votes.Taken::proposal),
                meeting.voting().flatMap(voting -> meeting.papers().paper(voting.on())).map(Paper::proposal).stream());
        return meeting.phase() == Phase.AGENDA
                ? decided.filter(Substance::isOfText)
                        .findFirst()
                        .map(proposal -> new Flaw(Flaw.Kind.BEFORE_THE_AGENDA, proposal.toString()))
                : Optional.empty();
    }

    private static boolean isOfText(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Draft draft -> true;
            case Proposal.Amendment amendment -> true;
            case Proposal.Part part -> true;
            case Proposal.Invitation invitation -> true;
            case Proposal.Agenda agenda -> false;
            case Proposal.Motion motion -> false;
            case Proposal.Challenge challenge -> false;
        };
    }

    private static Optional<Flaw> empty(MeetingState meeting) {
        return meeting.papers().papers().stream()
                .filter(paper -> paper.isTabled() || paper.standing() == Standing.ADOPTED)
                .map(Paper::proposal)
                .filter(Proposal.Draft.class::isInstance)
                .map(Proposal.Draft.class::cast)
                .filter(draft -> !says(draft.text()))
                .findFirst()
                .map(draft -> new Flaw(Flaw.Kind.EMPTY_TEXT, draft.toString()));
    }

    private static boolean says(DraftText text) {
        return text.operative().stream().anyMatch(words -> !words.isBlank());
    }
}
