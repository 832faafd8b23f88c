package horseshoe.verbatim;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.DraftTerms;
import horseshoe.meeting.Event;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Preset;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Purpose;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.Setting;
import horseshoe.meeting.Speaker;
import horseshoe.meeting.Standing;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Council;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A meeting told event by event, a second apart unless time passes. */
public final class Story {
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Happened> events = new ArrayList<>();
    private final Council council;
    private Instant now = START;
    private int proposals;
    private int questions;

    private Story(Council council) {
        this.council = council;
    }

    /** The Council of March 2024 meets, and the agenda is adopted. */
    public static Story opened() {
        return of(TestCouncils.ofFifteen());
    }

    public static Story of(Council council) {
        Story story = new Story(council);
        story.proposals++;
        return story.then(new ChairEvent.MeetingOpened(new ProposalId(1), "Non-proliferation"))
                .then(new PaperEvent.StandingChanged(new ProposalId(1), Standing.ACCEPTED));
    }

    public Story then(Event event) {
        events.add(new Happened(now, event));
        now = now.plusSeconds(1);
        return this;
    }

    public Story later(long seconds) {
        now = now.plusSeconds(seconds - 1);
        return this;
    }

    public ProposalId tabled() {
        return new ProposalId(proposals);
    }

    public Story draft(String symbol, String... sponsors) {
        DraftText text = new DraftText(
                List.of("Recalling its resolutions,"), List.of("Decides to go on;", "Asks for a report."));
        return tabled(id -> new Proposal.Draft(id, symbol, seats(sponsors), DraftTerms.plain(), text));
    }

    public Story amendment(int draft, String mover) {
        Change change = new Change.Delete(new ParagraphId(Half.OPERATIVE, 2));
        return tabled(id -> new Proposal.Amendment(id, new ProposalId(draft), SeatId.of(mover), change));
    }

    public Story tabled(Function<ProposalId, Proposal> proposal) {
        proposals++;
        return then(new PaperEvent.ProposalTabled(proposal.apply(new ProposalId(proposals))));
    }

    public Story speech(String seat, long seconds, String... words) {
        Speaker speaker = new Speaker.OfMember(SeatId.of(seat));
        then(new FloorEvent.FloorGiven(speaker, Purpose.STATEMENT, 0));
        later(seconds);
        then(new FloorEvent.SpeechEnded(speaker));
        for (String each : words) {
            then(new FloorEvent.WordsNoted(speaker, Purpose.STATEMENT, each));
        }
        return this;
    }

    public Story openVote(int proposal, Matter matter) {
        questions++;
        return then(new VoteEvent.VoteOpened(new QuestionId(questions), new ProposalId(proposal), Question.on(matter)));
    }

    /** A vote from its opening to its announcement. */
    public Story vote(int proposal, Matter matter, VoteSheet votes) {
        openVote(proposal, matter);
        return then(new VoteEvent.VoteClosed(new QuestionId(questions), new ProposalId(proposal), bySeat(votes)));
    }

    public Map<SeatId, Vote> bySeat(VoteSheet votes) {
        Map<SeatId, Vote> bySeat = new LinkedHashMap<>();
        for (int place = 0; place < council.size(); place++) {
            SeatId seat = council.members().get(place).seat();
            votes.at(place).ifPresent(vote -> bySeat.put(seat, vote));
        }
        return bySeat;
    }

    public Council council() {
        return council;
    }

    public MeetingLog log() {
        Setting setting = new Setting(
                council,
                SeatId.of("FRA"),
                LocalDate.of(2024, 3, 28),
                "Non-proliferation",
                Preset.COUNCIL,
                Proviso.Mode.PRACTICE);
        return new MeetingLog(setting, events);
    }

    /** Students sit for some members, bots for all others. */
    public List<Delegation> delegations(String... students) {
        List<SeatId> played = seats(students);
        return council.members().stream()
                .map(member -> played.contains(member.seat())
                        ? new Delegation(
                                member.seat(), Delegation.Play.STUDENTS, List.of("Ambassador " + member.seat()))
                        : new Delegation(member.seat(), Delegation.Play.BOT, List.of()))
                .toList();
    }

    public Debrief debrief(String... students) {
        return debrief(new Debriefing(delegations(students), Reality.unknown(), List.of(), Map.of()));
    }

    public Debrief debrief(Debriefing asked) {
        return Debrief.of(log(), asked);
    }

    public static List<SeatId> seats(String... codes) {
        return Stream.of(codes).map(SeatId::of).toList();
    }
}
