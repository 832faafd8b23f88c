package horseshoe.meeting;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long a ruling can be challenged, and when a challenge is put (provisional rule 30: at once). A vote that is open is ended first, because
 * nothing interrupts it: a challenge made in it is put as soon as its result is announced, and closing it does not shut the challenge out.
 */
final class Challenges {
    private Challenges() {}

    /** The President's next act settles the last ruling, unless it was challenged; announcing the result of the vote is no such act. */
    static Optional<Event> settled(MeetingState state, Act act) {
        return state.chair()
                .ruling()
                .filter(ruling -> goesOn(state, act) && !isChallenged(state, ruling))
                .map(ruling -> new ChairEvent.RulingSettled(ruling, true));
    }

    private static boolean goesOn(MeetingState state, Act act) {
        return act.by() instanceof Actor.Chair
                && !(act.command() instanceof ChairCommand.CloseVote)
                && (act.command() instanceof ChairCommand.Rule
                        || !OrderOfBusiness.of(state, act).isAside());
    }

    private static boolean isChallenged(MeetingState state, Ruling ruling) {
        return state.papers().tabled(Proposal.Challenge.class).stream()
                .anyMatch(challenge -> challenge.ruling().equals(ruling));
    }

    static Verdict challenge(MeetingState state, Act act) {
        Optional<Ruling> ruling = state.chair().ruling();
        return Examination.begin()
                .refuse(Reason.NO_RULING, ruling::isEmpty)
                .refuse(
                        Reason.RULING_CHALLENGED,
                        () -> ruling.filter(given -> isChallenged(state, given)).isPresent())
                .accept(() -> ruling.stream()
                        .flatMap(given -> ListRules.seat(act.by()).stream()
                                .map(seat ->
                                        new Proposal.Challenge(state.papers().next(), seat, given)))
                        .flatMap(challenge -> tabled(state, challenge, act))
                        .toList());
    }

    private static Stream<Event> tabled(MeetingState state, Proposal challenge, Act act) {
        Event tabled = new PaperEvent.ProposalTabled(challenge);
        return state.voting().isPresent()
                ? Stream.of(tabled)
                : Stream.of(tabled, PuttingRules.opened(Meeting.evolve(state, tabled, act.at()), challenge.id()));
    }

    /** After a vote: the challenge that was made in it is put, in a suspended meeting later, and not at all where the meeting is over. */
    static Stream<Event> next(MeetingState state) {
        Stream<Proposal.Challenge> waiting = state.papers().tabled(Proposal.Challenge.class).stream();
        return switch (state.phase()) {
            case AGENDA, IN_SESSION -> waiting.limit(1).map(challenge -> PuttingRules.opened(state, challenge.id()));
            case ADJOURNED -> waiting.map(challenge -> new PaperEvent.StandingChanged(challenge.id(), Standing.MOOT));
            case CALLED, SUSPENDED -> Stream.empty();
        };
    }
}
