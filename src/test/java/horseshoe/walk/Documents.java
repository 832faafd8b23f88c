package horseshoe.walk;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Room;
import horseshoe.classroom.Run;
import horseshoe.export.document.AkomaNtosoSchema;
import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
import horseshoe.export.document.Read;
import horseshoe.export.document.Report;
import horseshoe.meeting.Proposal;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.web.live.OnTheWire;
import horseshoe.web.live.debrief.Takeaways;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything that a class takes home, made and read back. */
public final class Documents {
    private static final Takeaways TAKEAWAYS = new Takeaways(Room.LIBRARY, Locale.ENGLISH);

    private Documents() {}

    /** What is made quickly: debrief, record, table of votes, plain text, log. */
    static void quick(Room room) {
        views(room.state(), room.run());
        Report record = TAKEAWAYS.recordReport(room.state(), room.run(), ZoneOffset.UTC);
        Read.text(Format.TXT, record);
        StringWriter log = new StringWriter();
        TAKEAWAYS.log(room.state(), room.log(), Instant.EPOCH, log);
    }

    private static void views(ClassState state, Run run) {
        OnTheWire.json(TAKEAWAYS.debrief(state, run, seat -> true));
        OnTheWire.json(TAKEAWAYS.record(state, run));
        try {
            TAKEAWAYS.votes(state, run, new StringWriter());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every document of every meeting, in every format. */
    static void all(Room room) {
        room.state().runs().all().forEach(run -> of(room, run));
    }

    /**
     * Makes every document of a meeting in every format, and reads it back; of one seat only, whose turn it is.
     *
     * @param room the class
     * @param run one of its meetings
     */
    public static void of(Room room, Run run) {
        quick(room);
        ClassState state = room.state();
        views(state, run);
        List<SeatId> seats = run.state().setting().council().members().stream()
                .map(Member::seat)
                .toList();
        SeatId seat = seats.get(room.log().size() % seats.size());
        Stream.of(Format.TXT, Format.DOCX, Format.PDF).forEach(format -> {
            read(format, TAKEAWAYS.recordReport(state, run, ZoneOffset.UTC));
            read(format, TAKEAWAYS.seatReport(state, run, seat, ZoneOffset.UTC).orElseThrow());
        });
        drafts(state, run).forEach(issue -> Stream.of(Format.values()).forEach(format -> read(format, issue)));
    }

    private static List<Issue> drafts(ClassState state, Run run) {
        return run.state().papers().drafts().stream()
                .map(Proposal::id)
                .map(id -> TAKEAWAYS.paper(state, run, id).orElseThrow())
                .toList();
    }

    private static void read(Format format, Report report) {
        require(!Read.text(format, report).isBlank());
    }

    private static void read(Format format, Issue issue) {
        byte[] bytes = format.of(issue);
        require(!Read.text(format, bytes).isBlank());
        if (format == Format.XML) {
            AkomaNtosoSchema.requireValid(bytes);
        }
    }

    private static void require(boolean said) {
        if (!said) {
            throw new IllegalStateException("A document says nothing");
        }
    }
}
