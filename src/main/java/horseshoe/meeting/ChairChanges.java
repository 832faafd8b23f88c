package horseshoe.meeting;

import java.time.Instant;
import java.util.Optional;

/** What becomes of the meeting by its course. */
final class ChairChanges {
    private ChairChanges() {}

    static MeetingState evolve(MeetingState state, ChairEvent event, Instant at) {
        return switch (event) {
            case ChairEvent.MeetingOpened opened -> opened(state, opened);
            case ChairEvent.PresidentRuled ruled -> state.with(state.chair().ruled(ruled.ruling()));
            case ChairEvent.RulingSettled settled -> settled(state, settled);
            case ChairEvent.AmendmentsOrdered ordered ->
                state.with(state.papers().ordering(ordered.draft(), ordered.order()));
            case ChairEvent.MeetingSuspended suspended -> state.with(Phase.SUSPENDED);
            case ChairEvent.MeetingResumed resumed -> state.with(resumed(state));
            case ChairEvent.MeetingAdjourned adjourned -> state.with(Phase.ADJOURNED);
            case ChairEvent.ChairCeded ceded -> state.with(state.chair().ceded(ceded.to()));
            case ChairEvent.ChairTakenBack back -> state.with(state.chair().ceded(back.president()));
            case ChairEvent.TimeAllotted allotted -> state.with(state.floor().allotting(allotted.seconds()));
            case ChairEvent.SpeechExtended extended -> state.with(state.floor().extending(extended.seconds()));
            case ChairEvent.TakenOffList taken ->
                state.with(state.floor().without(waiting -> waiting.speaker().equals(taken.speaker())));
            case ChairEvent.MemberArrived arrived -> state.with(arrived(state.chair(), arrived));
            case ChairEvent.ListClosed closed -> state.with(state.floor().closed(closed.closed()));
            case ChairEvent.RollCalled called -> state.with(state.chair().absent(called.absent()));
            case ChairEvent.CaucusBegan began -> state.with(state.chair().in(Optional.of(caucus(began, at))));
            case ChairEvent.CaucusEnded ended -> state.with(state.chair().in(Optional.empty()));
        };
    }

    private static MeetingState opened(MeetingState state, ChairEvent.MeetingOpened opened) {
        return state.with(Phase.AGENDA)
                .with(state.papers().adding(new Proposal.Agenda(opened.agenda(), opened.item())));
    }

    private static MeetingState settled(MeetingState state, ChairEvent.RulingSettled settled) {
        int votes = state.votes().taken().size();
        return state.with(state.chair().settled(new Chair.Settled(settled.ruling(), settled.stands(), votes)));
    }

    private static Chair arrived(Chair chair, ChairEvent.MemberArrived arrived) {
        return chair.absent(chair.roll().stream()
                .filter(seat -> !seat.equals(arrived.seat()))
                .toList());
    }

    private static Phase resumed(MeetingState state) {
        return state.papers().agenda().filter(Papers.Paper::isTabled).isPresent() ? Phase.AGENDA : Phase.IN_SESSION;
    }

    private static Chair.Caucus caucus(ChairEvent.CaucusBegan began, Instant at) {
        return new Chair.Caucus(began.moderated(), began.minutes(), began.topic(), at);
    }
}
