package horseshoe.classroom;

import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.meeting.Act;
import horseshoe.meeting.Actor;
import horseshoe.meeting.Command;
import horseshoe.meeting.Meeting;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Papers;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Verdict;
import horseshoe.meeting.VoteCommand.CastBallot;
import horseshoe.meeting.VoteCommand.CastVote;
import horseshoe.meeting.VoteCommand.Opinion;
import horseshoe.meeting.VoteEvent.VoteCast;
import horseshoe.meeting.Votes.Polling;
import horseshoe.meeting.Votes.Taken;
import horseshoe.meeting.Votes.Voting;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Seats without students act and vote by themselves. They object, ask and move as {@link BotActs} has it, and vote as soon as they can: with the opening of the vote, or when the last student leaves. A bot
 * whose told vote changes changes its vote. Where a student or the teacher has voted for a seat its bot leaves it at that.
 */
public final class Bots {
    private Bots() {}

    /** More than bots have to do in any meeting at once; it only stops a fault from going on for ever. */
    private static final int MOST_ACTS = 40;

    /** What the bots do in answer: what they object to, ask for and bring up, one after the other; then their votes. */
    static List<ClassEvent> answers(Asking asking, ClassState after, Evolution evolution) {
        List<ClassEvent> events = new ArrayList<>();
        ClassState state = after;
        for (int act = 0; act < MOST_ACTS; act++) {
            List<ClassEvent> done = act(asking, state);
            if (done.isEmpty()) {
                break;
            }
            events.addAll(done);
            state = evolution.evolve(state, done, asking.at());
        }
        events.addAll(votes(asking, state));
        return events;
    }

    private static List<ClassEvent> act(Asking asking, ClassState state) {
        return new BotActs(state)
                .all()
                .map(doing -> done(asking, state, doing.seat(), doing.command()))
                .filter(events -> !events.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** In the order of the table. */
    private static List<ClassEvent> votes(Asking asking, ClassState after) {
        MeetingState meeting = after.run().state();
        List<ClassEvent> events = new ArrayList<>();
        for (Member member : meeting.setting().council().members()) {
            SeatId seat = member.seat();
            if (after.roster().play(seat) == RosterEvent.Play.BOT && isThere(meeting, seat)) {
                command(after, seat)
                        .map(command -> done(asking, after, seat, command))
                        .ifPresent(events::addAll);
            }
        }
        return events;
    }

    /** Nobody comes in late for a bot that was called absent: it does not vote. */
    private static boolean isThere(MeetingState meeting, SeatId seat) {
        return !meeting.chair().roll().contains(seat);
    }

    private static Optional<Command> command(ClassState state, SeatId seat) {
        MeetingState meeting = state.run().state();
        return meeting.voting()
                .flatMap(voting -> vote(state, voting, seat))
                .or(() -> meeting.votes().polling().flatMap(polling -> ballot(polling, seat)));
    }

    private static Optional<Command> vote(ClassState state, Voting voting, SeatId seat) {
        Optional<Vote> cast = Optional.ofNullable(voting.cast().get(seat));
        Optional<Proposal> proposal =
                state.run().state().papers().paper(voting.on()).map(paper -> paper.proposal());
        return proposal.map(on -> mind(state).on(on, seat).vote())
                .filter(vote -> cast.isEmpty()
                        || (isBots(state, voting, seat) && !cast.get().equals(vote)))
                .map(vote -> new CastVote(voting.id(), vote));
    }

    private static BotMind mind(ClassState state) {
        MeetingState meeting = state.run().state();
        return new BotMind(
                state.lesson()
                        .scenario()
                        .map(scenario ->
                                new Plot(scenario.script(), meeting.setting().council())),
                state.roster().told(),
                meeting);
    }

    private static boolean isBots(ClassState state, Voting voting, SeatId seat) {
        return lastCast(
                        state.run(),
                        cast -> cast.question().equals(voting.id())
                                && cast.seat().equals(seat))
                .filter(went -> went.by().equals(PersonId.BOTS))
                .isPresent();
    }

    private static Optional<MeetingWent> lastCast(Run run, Function<VoteCast, Boolean> which) {
        return run.history().reversed().stream()
                .map(recorded -> (MeetingWent) recorded.event())
                .filter(went -> went.event() instanceof VoteCast cast && which.apply(cast))
                .findFirst();
    }

    /** In a straw poll a bot has no opinion on anybody. */
    private static Optional<Command> ballot(Polling polling, SeatId seat) {
        return polling.ballots().containsKey(seat)
                ? Optional.empty()
                : Optional.of(new CastBallot(
                        polling.id(),
                        polling.candidates().stream()
                                .collect(Collectors.toMap(name -> name, name -> Opinion.NO_OPINION))));
    }

    private static List<ClassEvent> done(Asking asking, ClassState state, SeatId seat, Command command) {
        Run run = state.run();
        Actor as = new Actor.Delegation(seat);
        return switch (Meeting.decide(run.state(), new Act(as, command, asking.at()))) {
            case Verdict.Refused refused -> List.of();
            case Verdict.Accepted accepted ->
                accepted.events().stream()
                        .<ClassEvent>map(event -> new MeetingWent(run.id(), asking.act(), PersonId.BOTS, as, event))
                        .toList();
        };
    }

    /**
     * Why a bot voted so, once the vote is taken.
     *
     * @param state the class
     * @param taken a vote of its current meeting
     * @param seat a seat
     * @param words the language of the class
     * @return a sentence; empty if it was not a bot that voted
     */
    public static Optional<String> reason(ClassState state, Taken taken, SeatId seat, ClassWords words) {
        return lastCast(
                        state.run(),
                        cast -> cast.question().equals(taken.id())
                                && cast.seat().equals(seat))
                .filter(went -> went.by().equals(PersonId.BOTS))
                .map(went -> words.reason(because(state, taken, seat, ((VoteCast) went.event()).vote())));
    }

    /**
     * Why a bot objected to a proposal, or asked for a vote on it.
     *
     * @param state the class
     * @param paper a proposal of its current meeting
     * @param seat one of its objectors
     * @param words the language of the class
     * @return a sentence; empty if it was not a bot that objected
     */
    public static Optional<String> objection(ClassState state, Papers.Paper paper, SeatId seat, ClassWords words) {
        boolean draft = paper.proposal() instanceof Proposal.Draft;
        return new BotActs(state).objected(paper.proposal().id(), seat)
                ? Optional.of(words.reason(mind(state).objection(seat, draft)))
                : Optional.empty();
    }

    /** Untold it would have voted for its own reasons; if it voted otherwise it was told. */
    private static BotMind.Intent because(ClassState state, Taken taken, SeatId seat, Vote vote) {
        BotMind.Intent own = mind(state).before(taken).on(taken.proposal(), seat);
        return own.vote() == vote ? own : new BotMind.Intent(vote, BotReason.TOLD, "");
    }
}
