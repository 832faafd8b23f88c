package horseshoe.classroom;

import static horseshoe.classroom.ClassVerdict.accepted;
import static horseshoe.classroom.ClassVerdict.refused;

import horseshoe.classroom.ClassCommand.OfMeetings;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.ClassState.Runs;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.classroom.RunEvent.Origin;
import horseshoe.classroom.RunEvent.RunBegan;
import horseshoe.classroom.RunEvent.RunRewound;
import horseshoe.meeting.Act;
import horseshoe.meeting.Actor;
import horseshoe.meeting.Event;
import horseshoe.meeting.Meeting;
import horseshoe.meeting.Verdict;
import horseshoe.meeting.VoteCommand;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The meetings of a class: what is done in the current one, and how they begin, go back and branch. */
record Meetings(Tables tables, Limits.Shelf shelf) {
    ClassVerdict decide(Asking asking, OfMeetings command) {
        return switch (command) {
            case ClassCommand.InMeeting act -> acted(asking, act);
            case ClassCommand.Undo undo -> undone(asking.run());
            case ClassCommand.Rewind rewind -> rewound(asking.state().runs(), rewind);
            case ClassCommand.Branch branch -> branched(asking, branch);
            case ClassCommand.BeginRun begin -> begun(asking, begin);
            case ClassCommand.ChooseRun choose -> chosen(asking.state().runs(), choose.run());
        };
    }

    private static ClassVerdict acted(Asking asking, ClassCommand.InMeeting act) {
        Run run = asking.run();
        return switch (Meeting.decide(run.state(), new Act(act.as(), act.command(), asking.at()))) {
            case Verdict.Refused refused -> new ClassVerdict.RefusedByRule(refused.refusal());
            case Verdict.Accepted accepted ->
                new ClassVerdict.Accepted(events(asking, act, accepted.events()).stream()
                        .<ClassEvent>map(event -> new MeetingWent(run.id(), asking.act(), asking.by(), act.as(), event))
                        .toList());
        };
    }

    private static List<Event> events(Asking asking, ClassCommand.InMeeting act, List<Event> events) {
        return events.isEmpty() && Custody.isTakenOver(asking, act) ? List.of(cast(act)) : events;
    }

    private static Event cast(ClassCommand.InMeeting act) {
        SeatId seat = ((Actor.Delegation) act.as()).seat();
        return act.command() instanceof VoteCommand.CastBallot ballot
                ? new VoteEvent.BallotCast(ballot.poll(), seat, ballot.opinions())
                : new VoteEvent.VoteCast(
                        ((VoteCommand.CastVote) act.command()).question(),
                        seat,
                        ((VoteCommand.CastVote) act.command()).vote());
    }

    private static ClassVerdict undone(Run run) {
        if (run.endsWithAVote()) {
            return refused(Reason.VOTES_HAVE_COME);
        }
        return run.lastAct()
                .map(act -> accepted(new RunRewound(run.id(), act - 1)))
                .orElseGet(() -> refused(Reason.NOTHING_TO_UNDO));
    }

    private static ClassVerdict rewound(Runs runs, ClassCommand.Rewind rewind) {
        return runs.find(rewind.run())
                .filter(run -> run.hasPoint(rewind.to()))
                .map(run -> accepted(new RunRewound(run.id(), rewind.to())))
                .orElseGet(() -> refused(Reason.UNKNOWN, rewind.to()));
    }

    private ClassVerdict branched(Asking asking, ClassCommand.Branch branch) {
        Optional<Run> source = asking.state().runs().find(branch.run()).filter(run -> run.hasPoint(branch.at()));
        if (source.isEmpty()) {
            return refused(Reason.UNKNOWN, branch.at());
        }
        return wrongVotes(source.get(), branch)
                .or(() -> wrong(asking, branch.title()))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> branching(asking, source.get(), branch));
    }

    private static Optional<ClassRefusal> wrongVotes(Run source, ClassCommand.Branch branch) {
        return branch.votes().keySet().stream()
                .filter(seat -> source.state().setting().council().member(seat).isEmpty())
                .findFirst()
                .map(seat -> ClassRefusal.of(Reason.UNKNOWN, seat));
    }

    private static ClassVerdict branching(Asking asking, Run source, ClassCommand.Branch branch) {
        List<ClassEvent> events = new ArrayList<>();
        new TreeMap<>(branch.votes()).forEach((seat, vote) -> events.add(new RosterEvent.BotTold(seat, vote)));
        Origin origin = new Origin(source.id(), branch.at());
        events.add(new RunBegan(next(asking), branch.title(), source.table(), Optional.of(origin)));
        return new ClassVerdict.Accepted(events);
    }

    private Optional<ClassRefusal> wrong(Asking asking, String title) {
        return Desk.wrong(title, Limits.TITLE)
                .or(() -> Desk.full(asking.state().runs().all().size(), shelf.runs()));
    }

    private static RunId next(Asking asking) {
        return new RunId(asking.state().runs().all().size() + 1);
    }

    private ClassVerdict begun(Asking asking, ClassCommand.BeginRun begin) {
        return wrong(asking, begin.title())
                .or(() -> tables.wrong(begin.table()))
                .or(() -> Desk.wrong(begin.table().item(), Limits.TITLE))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> new ClassVerdict.Accepted(beginning(asking, begin, tables)));
    }

    /** A meeting begins; a scenario's draft is before it from the start. */
    static List<ClassEvent> beginning(Asking asking, ClassCommand.BeginRun begin, Tables tables) {
        RunId run = next(asking);
        List<ClassEvent> events = new ArrayList<>();
        events.add(new RunBegan(run, begin.title(), begin.table(), Optional.empty()));
        asking.state()
                .lesson()
                .scenario()
                .flatMap(scenario -> FirstDraft.of(scenario.script(), tables.laid(begin.table())))
                .map(draft -> draft.event(run, asking))
                .ifPresent(events::add);
        return events;
    }

    private static ClassVerdict chosen(Runs runs, RunId run) {
        if (runs.find(run).isEmpty()) {
            return refused(Reason.UNKNOWN, run.number());
        }
        return runs.chosen().equals(run) ? accepted() : accepted(new RunEvent.RunChosen(run));
    }
}
