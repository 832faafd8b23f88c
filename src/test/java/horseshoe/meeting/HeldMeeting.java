package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A meeting of March 2024, Japan presiding, in which tests act; it keeps what has happened. */
final class HeldMeeting {
    static final Instant BEGIN = Instant.parse("2024-03-28T10:00:00Z");
    static final Actor CHAIR = new Actor.Chair();

    private final List<Event> events = new ArrayList<>();
    private MeetingState state;
    private Instant now = BEGIN;

    private HeldMeeting(MeetingState state) {
        this.state = state;
    }

    static HeldMeeting called(Preset preset) {
        return called(preset, TestCouncils.ofFifteen());
    }

    static HeldMeeting called(Preset preset, Council council) {
        return new HeldMeeting(MeetingState.called(new Setting(
                council,
                SeatId.of("JPN"),
                LocalDate.of(2024, 3, 28),
                "Non-proliferation",
                preset,
                Proviso.Mode.PRACTICE)));
    }

    static HeldMeeting opened() {
        return called(Preset.COUNCIL).chair(new ChairCommand.OpenMeeting());
    }

    static HeldMeeting inSession() {
        return opened().chair(new ChairCommand.AdoptAgenda());
    }

    static HeldMeeting inSession(Preset preset) {
        return called(preset).chair(new ChairCommand.OpenMeeting()).chair(new ChairCommand.AdoptAgenda());
    }

    MeetingState state() {
        return state;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    Instant now() {
        return now;
    }

    HeldMeeting later(long seconds) {
        now = now.plusSeconds(seconds);
        return this;
    }

    HeldMeeting chair(Command command) {
        return act(CHAIR, command);
    }

    HeldMeeting by(String seat, Command command) {
        return act(member(seat), command);
    }

    HeldMeeting guest(Command command) {
        return act(new Actor.Invited(new GuestId(1)), command);
    }

    HeldMeeting act(Actor actor, Command command) {
        Verdict verdict = Meeting.decide(state, new Act(actor, command, now));
        if (!(verdict instanceof Verdict.Accepted accepted)) {
            return fail(command + " was refused: " + verdict);
        }
        accepted.events().forEach(this::happens);
        return this;
    }

    HeldMeeting happens(Event event) {
        events.add(event);
        state = Meeting.evolve(state, event, now);
        return this;
    }

    Refusal refusal(Actor actor, Command command) {
        Verdict verdict = Meeting.decide(state, new Act(actor, command, now));
        return verdict instanceof Verdict.Refused refused
                ? refused.refusal()
                : fail(command + " was accepted: " + verdict);
    }

    HeldMeeting refuses(Reason reason, String seat, Command command) {
        assertThat(refusal(member(seat), command).reason()).isEqualTo(reason);
        return this;
    }

    HeldMeeting refusesChair(Reason reason, Command command) {
        assertThat(refusal(CHAIR, command).reason()).isEqualTo(reason);
        return this;
    }

    HeldMeeting refusesGuest(Reason reason, Command command) {
        assertThat(refusal(new Actor.Invited(new GuestId(1)), command).reason()).isEqualTo(reason);
        return this;
    }

    List<Event> changesNothing(String seat, Command command) {
        Verdict verdict = Meeting.decide(state, new Act(member(seat), command, now));
        return verdict instanceof Verdict.Accepted accepted ? accepted.events() : fail("refused: " + verdict);
    }

    HeldMeeting isInOrder(String seat, Command command) {
        assertThat(Meeting.decide(state, new Act(member(seat), command, now))).isInstanceOf(Verdict.Accepted.class);
        return this;
    }

    static Actor member(String seat) {
        return new Actor.Delegation(SeatId.of(seat));
    }

    static Speaker speaker(String seat) {
        return new Speaker.OfMember(SeatId.of(seat));
    }

    ProposalId last() {
        return state.papers().papers().getLast().proposal().id();
    }

    HeldMeeting table(String seat, String symbol, String... operative) {
        return by(seat, tabling(symbol, operative));
    }

    static PaperCommand.TableDraft tabling(String symbol, String... operative) {
        return new PaperCommand.TableDraft(symbol, DraftTerms.plain(), text(operative));
    }

    static DraftText text(String... operative) {
        return new DraftText(List.of("Recalling its resolutions"), List.of(operative));
    }

    static ParagraphId operative(int number) {
        return new ParagraphId(Half.OPERATIVE, number);
    }

    HeldMeeting move(String seat, MotionKind motion, String detail) {
        return by(seat, new PaperCommand.Move(motion, detail));
    }

    HeldMeeting amend(String seat, ProposalId draft, Change change) {
        return by(seat, new PaperCommand.ProposeAmendment(draft, change));
    }

    QuestionId question() {
        return state.voting().orElseThrow().id();
    }

    /** The proposal is put to the vote, everybody votes so, and the result is announced. */
    HeldMeeting decided(ProposalId proposal, TestCouncils.Votes votes) {
        return chair(new ChairCommand.PutToVote(proposal)).voted(votes);
    }

    HeldMeeting voted(TestCouncils.Votes votes) {
        QuestionId question = question();
        for (int place = 0; place < state.setting().council().size(); place++) {
            SeatId seat = state.setting().council().members().get(place).seat();
            Vote vote = votes.sheet().at(place).orElseThrow();
            act(new Actor.Delegation(seat), new VoteCommand.CastVote(question, vote));
        }
        return chair(new ChairCommand.CloseVote(question));
    }

    /** So many votes in favour, in the order of the table, the others abstaining. */
    HeldMeeting decided(ProposalId proposal, int inFavour) {
        return decided(proposal, inFavour(inFavour));
    }

    static TestCouncils.Votes inFavour(int votes) {
        Council council = TestCouncils.ofFifteen();
        String[] seats = council.members().stream()
                .limit(votes)
                .map(member -> member.seat().code())
                .toArray(String[]::new);
        return TestCouncils.allAbstaining(council).inFavour(seats);
    }

    static TestCouncils.Votes all() {
        return TestCouncils.allInFavour(TestCouncils.ofFifteen());
    }

    Decision decision() {
        return state.votes().taken().getLast().decision();
    }

    Standing standing(ProposalId id) {
        return state.papers().paper(id).orElseThrow().standing();
    }

    DraftText textOf(ProposalId draft) {
        return state.papers().draft(draft).orElseThrow().text();
    }

    /** A point of order is raised, and the President rules so. */
    HeldMeeting ruled(Ruling.Subject subject) {
        return by("RUS", new FloorCommand.RaisePointOfOrder("Is this procedural?"))
                .chair(new ChairCommand.Rule(subject, "It is as I say.", Optional.empty()));
    }

    HeldMeeting invited(String name) {
        return by("JPN", new PaperCommand.Invite(horseshoe.rules.procedure.QuestionKind.INVITATION_39, name))
                .chair(new ChairCommand.AgreeToInvitation(last()));
    }

    HeldMeeting speech(String seat, Purpose purpose) {
        return by(seat, new FloorCommand.AskForFloor(purpose)).chair(new FloorCommand.GiveFloor(speaker(seat)));
    }
}
