package horseshoe.classroom;

import static horseshoe.classroom.Room.seat;

import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.PlainText;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A class that writes: short words for who does what to the first working paper. */
final class Writers {
    static final PaperNumber FIRST = new PaperNumber(1);
    static final String TEXT = """
            The Security Council,

            Recalling its resolution 1718 (2006),

            1. Decides to extend the mandate of the Panel until 30 April 2025;

            2. Requests the Panel to report as set out in paragraph 1 above;

            3. Decides to remain seized of the matter.
            """;

    final Room room;

    Writers(Room room) {
        this.room = room;
    }

    static Writers of(Room room) {
        return new Writers(room);
    }

    Writers begins(PersonId by, String seat, String... invited) {
        return begins(by, seat, new PaperSource.Pasted(TEXT), invited);
    }

    Writers begins(PersonId by, String seat, PaperSource source, String... invited) {
        List<SeatId> seats = Stream.of(invited).map(Room::seat).toList();
        Optional<List<SeatId>> closed = seats.isEmpty() ? Optional.empty() : Optional.of(seats);
        room.does(by, new ClassCommand.BeginPaper(seat(seat), "The Panel", source, closed));
        return this;
    }

    static ClassCommand on(String seat, Work work) {
        return new ClassCommand.WorkOn(seat.isEmpty() ? Optional.empty() : Optional.of(seat(seat)), FIRST, work);
    }

    Writers does(PersonId by, String seat, Work work) {
        room.does(by, on(seat, work));
        return this;
    }

    ClassRefusal.Reason refuses(PersonId by, String seat, Work work) {
        return room.refuses(by, on(seat, work));
    }

    WorkingPaper paper() {
        return room.state().folder().paper(FIRST).orElseThrow();
    }

    int revision(String key) {
        return paper().manuscript().newest(new ParagraphKey(key)).orElseThrow().number();
    }

    Work writes(String key, String words) {
        return new Work.WriteParagraph(new ParagraphKey(key), revision(key), words);
    }

    String words(String key) {
        Paragraph paragraph = paper().draft().paragraph(new ParagraphKey(key)).orElseThrow();
        return Numbers.of(paper().draft()).text(paragraph);
    }

    String text() {
        return PlainText.of(paper().draft());
    }
}
