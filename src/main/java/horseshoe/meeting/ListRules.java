package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.Optional;

/** The list of speakers (provisional rule 27), and who may be put on it for what. */
final class ListRules {
    private ListRules() {}

    static Verdict ask(MeetingState state, Actor by, Purpose purpose) {
        Floor.Waiting waiting = new Floor.Waiting(speaker(by).orElseThrow(), purpose);
        return Examination.begin()
                .refuse(Reason.LIST_CLOSED, () -> state.floor().closed() && !purpose.opensAClosedList())
                .refuse(Reason.ALREADY_ON_THE_LIST, () -> state.floor().list().contains(waiting))
                .refuse(Reason.NOT_FOR_GUESTS, () -> by instanceof Actor.Invited && !purpose.isForGuests())
                .refuse(() -> hasOccasion(state, waiting))
                .accept(new FloorEvent.FloorAsked(waiting.speaker(), purpose));
    }

    private static Optional<Refusal> hasOccasion(MeetingState state, Floor.Waiting waiting) {
        Examination rules = Examination.begin();
        return switch (waiting.purpose()) {
            case STATEMENT, RIGHT_OF_REPLY -> Optional.empty();
            case BRIEFING ->
                rules.refuse(Reason.ONLY_GUESTS_BRIEF, () -> waiting.speaker() instanceof Speaker.OfMember)
                        .refusal();
            case INTRODUCTION ->
                rules.refuse(Reason.NO_PAPER_TO_INTRODUCE, () -> !hasPaper(state, waiting.speaker()))
                        .refusal();
            case ON_A_MOTION ->
                rules.refuse(
                                Reason.NO_MOTION,
                                () -> VotingOrder.motions(state.papers()).isEmpty())
                        .refuse(Reason.MOTION_NOT_DEBATED, () -> FloorRules.isDecidedWithoutDebate(state))
                        .refusal();
            case EXPLANATION_BEFORE ->
                rules.refuse(
                                Reason.NO_VOTE_YET,
                                () -> state.papers()
                                        .tabled(Proposal.Draft.class)
                                        .isEmpty())
                        .refusal();
            case EXPLANATION_AFTER ->
                rules.refuse(
                                Reason.NO_VOTE_YET,
                                () -> state.voting().isEmpty()
                                        && state.votes().taken().isEmpty())
                        .refusal();
        };
    }

    private static boolean hasPaper(MeetingState state, Speaker speaker) {
        return state.papers().papers().stream()
                .filter(Papers.Paper::isTabled)
                .anyMatch(paper -> isOf(paper.proposal(), speaker));
    }

    private static boolean isOf(Proposal proposal, Speaker speaker) {
        return speaker instanceof Speaker.OfMember member
                && switch (proposal) {
                    case Proposal.Draft draft -> draft.sponsors().contains(member.seat());
                    case Proposal.Amendment amendment -> amendment.mover().equals(member.seat());
                    case Proposal other -> false;
                };
    }

    static Verdict leave(MeetingState state, Actor by) {
        Speaker speaker = speaker(by).orElseThrow();
        return Examination.begin()
                .refuse(Reason.NOT_ON_THE_LIST, () -> state.floor().of(speaker).isEmpty(), state.name(speaker))
                .accept(new FloorEvent.ListLeft(speaker));
    }

    /** Somebody that is not there when called holds up the others no longer (practice). */
    static Verdict takeOff(MeetingState state, Speaker speaker) {
        return Examination.begin()
                .refuse(Reason.NOT_ON_THE_LIST, () -> state.floor().of(speaker).isEmpty(), state.name(speaker))
                .accept(new ChairEvent.TakenOffList(speaker));
    }

    /** Whom an actor speaks as; the chair conducts the meeting, and speaks for its own member as any other does. */
    static Optional<Speaker> speaker(Actor by) {
        return switch (by) {
            case Actor.Delegation member -> Optional.of(new Speaker.OfMember(member.seat()));
            case Actor.Invited guest -> Optional.of(new Speaker.OfGuest(guest.guest()));
            case Actor.Chair chair -> Optional.empty();
        };
    }

    static Optional<SeatId> seat(Actor by) {
        return by instanceof Actor.Delegation member ? Optional.of(member.seat()) : Optional.empty();
    }
}
