package horseshoe.web.live.debrief;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.Run;
import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DebriefWords;
import horseshoe.explanation.Messages;
import horseshoe.explanation.ReportWords;
import horseshoe.export.Csv;
import horseshoe.export.VotesTable;
import horseshoe.export.document.Issue;
import horseshoe.export.document.Report;
import horseshoe.json.RecordMapper;
import horseshoe.json.StrictJson;
import horseshoe.meeting.ProposalId;
import horseshoe.rules.SeatId;
import horseshoe.verbatim.Debrief;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes what a class takes home. Safe to share between threads. */
public final class Takeaways {
    private static final String FORMAT = "horseshoe-class/1";

    private final CouncilLibrary library;
    private final Messages messages;
    private final ReportWords fixed;
    private final RecordMapper mapper = RecordMapper.ofTypes();

    /**
     * Takeaways in a language.
     *
     * @param library the Councils and models there are
     * @param locale the language
     */
    public Takeaways(CouncilLibrary library, Locale locale) {
        this.library = library;
        this.messages = Messages.in(locale);
        this.fixed = ReportWords.of(messages);
    }

    /**
     * The debrief of a meeting.
     *
     * @param state the class
     * @param run which meeting
     * @param mine the seats whose own page the reader may see
     * @return the view
     */
    public DebriefView debrief(ClassState state, Run run, Predicate<SeatId> mine) {
        Held held = new Held(state, run);
        Debrief debrief = held.debrief(library);
        return DebriefView.of(held, debrief, words(debrief), mine);
    }

    /**
     * The record of a meeting.
     *
     * @param state the class
     * @param run which meeting
     * @return the view
     */
    public RecordView record(ClassState state, Run run) {
        Held held = new Held(state, run);
        Debrief debrief = held.debrief(library);
        return RecordView.of(held, debrief, words(debrief));
    }

    /**
     * The votes of a meeting as CSV.
     *
     * @param state the class
     * @param run which meeting
     * @param to where it goes
     * @throws IOException if the writer gives up
     */
    public void votes(ClassState state, Run run, Writer to) throws IOException {
        Debrief debrief = new Held(state, run).debrief(library);
        new Csv(to).write(VotesTable.of(run.id().number(), debrief, words(debrief)::title));
    }

    /**
     * A draft of a meeting, to be issued as a document.
     *
     * @param state the class
     * @param run which meeting
     * @param draft its number among the meeting's papers
     * @return empty if the meeting has no such draft
     */
    public Optional<Issue> paper(ClassState state, Run run, ProposalId draft) {
        Held held = new Held(state, run);
        Debrief debrief = held.debrief(library);
        return new PaperIssue(held, debrief, words(debrief)).of(draft);
    }

    /**
     * The record of a meeting, to be handed out as a document.
     *
     * @param state the class
     * @param run which meeting
     * @param zone where the class sat
     * @return masthead, members, business in order, votes by name
     */
    public Report recordReport(ClassState state, Run run, ZoneId zone) {
        RecordView record = record(state, run);
        return new RecordReport(record, fixed).under(new Letterhead(record.masthead(), fixed, zone));
    }

    /**
     * What one member did in a meeting, to be handed out as a document. Who may see it is not checked.
     *
     * @param state the class
     * @param run which meeting
     * @param seat the member
     * @param zone where the class sat
     * @return empty if no such member sat
     */
    public Optional<Report> seatReport(ClassState state, Run run, SeatId seat, ZoneId zone) {
        Letterhead letterhead = new Letterhead(record(state, run).masthead(), fixed, zone);
        return debrief(state, run, seat::equals).seats().stream()
                .findFirst()
                .map(page -> new SeatReport(page, fixed).under(letterhead));
    }

    private DebriefWords words(Debrief debrief) {
        return DebriefWords.of(messages, debrief.meeting());
    }

    /**
     * The log of a class, for its teacher: without keys, return codes, ballots and the votes of open questions.
     *
     * @param state the class
     * @param log its whole log
     * @param exported the present
     * @param to where it goes
     */
    public void log(ClassState state, List<Recorded> log, Instant exported, Writer to) {
        try (JsonGenerator json = Json.createGenerator(to)) {
            json.writeStartObject();
            json.write("format", FORMAT);
            json.write("class", state.lesson().opened().id().text());
            json.write("title", state.lesson().opened().title());
            json.write("exported", exported.toString());
            json.writeStartArray("events");
            OwnLog.of(log).forEach(recorded -> json.write(StrictJson.object(new StringReader(mapper.write(recorded)))));
            json.writeEnd();
            json.writeEnd();
        }
    }
}
