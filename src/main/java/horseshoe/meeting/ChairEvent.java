package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.List;

/** The course of the meeting. */
public sealed interface ChairEvent extends Event {
    /** The President opened the meeting with a provisional agenda. */
    record MeetingOpened(ProposalId agenda, String item) implements ChairEvent {}

    /** The President ruled on a point of order. */
    record PresidentRuled(Ruling ruling) implements ChairEvent {}

    /** Nobody challenged the ruling before the meeting went on, or the challenge failed; or it was overruled. */
    record RulingSettled(Ruling ruling, boolean stands) implements ChairEvent {}

    /** The order of voting on the amendments of a draft is fixed. */
    record AmendmentsOrdered(ProposalId draft, List<ProposalId> order) implements ChairEvent {
        /** Copies the order. */
        public AmendmentsOrdered {
            order = List.copyOf(order);
        }
    }

    /** The meeting was suspended. */
    record MeetingSuspended(String until) implements ChairEvent {}

    /** The meeting was resumed. */
    record MeetingResumed() implements ChairEvent {}

    /** The meeting is over. */
    record MeetingAdjourned(String until) implements ChairEvent {}

    /** The President gave up the chair for this question. */
    record ChairCeded(SeatId from, SeatId to, String reason) implements ChairEvent {}

    /** The President took the chair back. */
    record ChairTakenBack(SeatId president) implements ChairEvent {}

    /** Speaking time was allotted, in seconds. */
    record TimeAllotted(int seconds) implements ChairEvent {}

    /** The list of speakers was closed or opened. */
    record ListClosed(boolean closed) implements ChairEvent {}

    /** The roll was called (Model United Nations). */
    record RollCalled(List<SeatId> absent) implements ChairEvent {
        /** Copies the list. */
        public RollCalled {
            absent = List.copyOf(absent);
        }
    }

    /** A caucus began (Model United Nations). */
    record CaucusBegan(boolean moderated, int minutes, String topic) implements ChairEvent {}

    /** The caucus ended. */
    record CaucusEnded() implements ChairEvent {}

    /** The President gave the speaker more time, in seconds. */
    record SpeechExtended(Speaker speaker, int seconds) implements ChairEvent {}

    /** The President took a speaker that was not there off the list. */
    record TakenOffList(Speaker speaker) implements ChairEvent {}

    /** A member that was absent when the roll was called is there now (Model United Nations). */
    record MemberArrived(SeatId seat) implements ChairEvent {}
}
