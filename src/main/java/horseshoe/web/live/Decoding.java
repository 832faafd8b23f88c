package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.Guests;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Work;
import horseshoe.json.FaultyJson;
import horseshoe.json.RecordMapper;
import horseshoe.json.StrictJson;
import horseshoe.meeting.Actor;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.GuestId;
import horseshoe.meeting.Speaker;
import horseshoe.meeting.StatementCommand;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.SeatId;
import horseshoe.scenario.Rehearsal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody wants to do in a class: the act, what belongs to it, and in what capacity. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class Decoding {
    /** What can be done in a class by an act; coming in and coming back have doors of their own. */
    private static final Set<String> CLASS_ACTS = Set.of(
            "begin-paper",
            "approve",
            "move-person",
            "remove-person",
            "lock-door",
            "switch-approval",
            "open-seats",
            "lend-seat",
            "take-seat-back",
            "play-seat",
            "tell-bot",
            "pause",
            "switch-notes",
            "send-note",
            "prepare-inject",
            "drop-inject",
            "release-inject",
            "rewind",
            "undo",
            "branch",
            "begin-run",
            "choose-run",
            "save-scenario",
            "drop-scenario");

    private static final String ACT = "act";
    private static final String AS = "as";
    private static final String PAPER = "paper";
    private static final String CHAIR = "chair";
    private static final Pattern GUEST = Pattern.compile("guest:([0-9]{1,4})");

    @Inject
    RecordMapper mapper;

    @Inject
    Rehearsal rehearsal;

    /**
     * The command that a body means.
     *
     * @param caller who asks
     * @param body an act
     * @return the command; whether it is in order is not looked at
     * @throws FaultyJson if it is no act, or not of its form
     */
    ClassCommand command(Caller caller, ActBody body) {
        String act = body.text(ACT);
        if (mapper.kinds(Command.class).contains(act)) {
            Command command = mapper.read(body.without(AS).json().toString(), Command.class);
            return new ClassCommand.InMeeting(capacity(caller, body.find(AS), command), command);
        }
        if (mapper.kinds(Work.class).contains(act)) {
            return onPaper(caller, body);
        }
        if (CLASS_ACTS.contains(act)) {
            return checked(mapper.read(completed(caller, body, act).json().toString(), ClassCommand.class));
        }
        throw OpenRequest.fault("/" + ACT, "No act is called " + act);
    }

    /** Work is done for the own seat; the teacher's, if no seat is named, with the teacher's own hand. */
    private ClassCommand onPaper(Caller caller, ActBody body) {
        Optional<SeatId> as =
                body.find(AS).map(SeatId::of).or(() -> caller.person().seat());
        Work work = mapper.read(body.without(AS).without(PAPER).json().toString(), Work.class);
        return new ClassCommand.WorkOn(as, new PaperNumber(Math.max(1, body.number(PAPER))), work);
    }

    /** What a body may leave out: who writes a note, and the table of a meeting that is held again. */
    private ActBody completed(Caller caller, ActBody body, String act) {
        return switch (act) {
            case "send-note" ->
                caller.person()
                        .seat()
                        .map(seat -> body.or("from", Json.createValue(seat.code())))
                        .orElse(body);
            case "begin-paper" ->
                caller.person()
                        .seat()
                        .map(seat -> body.or(AS, Json.createValue(seat.code())))
                        .orElse(body);
            case "begin-run" ->
                body.or(
                        "table",
                        StrictJson.object(new StringReader(
                                mapper.write(caller.state().run().table()))));
            default -> body;
        };
    }

    /** A scenario is kept only if it can be played. */
    private ClassCommand checked(ClassCommand command) {
        if (command instanceof ClassCommand.SaveScenario save) {
            JsonObject document = StrictJson.object(new StringReader(save.document()));
            var faults = rehearsal.show(document).faults();
            if (!faults.isEmpty()) {
                throw new FaultyJson(
                        faults.stream().map(fault -> fault.within("/document")).toList());
            }
        }
        return command;
    }

    private Actor capacity(Caller caller, Optional<String> as, Command command) {
        return as.map(Decoding::named).orElseGet(() -> usual(caller, command));
    }

    private static Actor named(String as) {
        Matcher guest = GUEST.matcher(as);
        if (guest.matches()) {
            return new Actor.Invited(new GuestId(Integer.parseInt(guest.group(1))));
        }
        if (as.isBlank()) {
            throw OpenRequest.fault("/" + AS, "One acts as chair, as a seat by its code, or as guest:1");
        }
        return as.equals(CHAIR) ? new Actor.Chair() : new Actor.Delegation(SeatId.of(as));
    }

    /** What the President does is done as chair, everything else for the own seat, or as the guest that one was invited as. */
    private static Actor usual(Caller caller, Command command) {
        Optional<Actor> own = caller.person()
                .seat()
                .<Actor>map(Actor.Delegation::new)
                .or(() -> new Guests(
                                caller.state().roster(),
                                caller.state().run().state().floor())
                        .of(caller.person())
                        .map(guest -> new Actor.Invited(guest.id())));
        return isForTheChair(caller, command, own) ? new Actor.Chair() : own.orElseGet(Actor.Chair::new);
    }

    private static boolean isForTheChair(Caller caller, Command command, Optional<Actor> own) {
        return switch (command) {
            case ChairCommand.TakeChairBack back -> own.isEmpty();
            case ChairCommand chair -> true;
            case FloorCommand.GiveFloor give -> true;
            case FloorCommand.EndSpeech end -> !speaks(caller, own);
            case VoteCommand.OpenPoll open -> true;
            case VoteCommand.ClosePoll close -> true;
            case StatementCommand.EndSilence end -> true;
            default -> false;
        };
    }

    private static boolean speaks(Caller caller, Optional<Actor> own) {
        return caller.state()
                .run()
                .state()
                .floor()
                .speech()
                .map(speech -> actor(speech.speaker()))
                .equals(own);
    }

    private static Actor actor(Speaker speaker) {
        return switch (speaker) {
            case Speaker.OfMember member -> new Actor.Delegation(member.seat());
            case Speaker.OfGuest guest -> new Actor.Invited(guest.guest());
        };
    }
}
