package horseshoe.walk;

import static horseshoe.walk.Chance.desk;

import horseshoe.classroom.PaperOpenings;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.drafting.Half;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.json.StrictJson;
import horseshoe.web.live.OnTheWire;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Work on papers: what somebody may do to one, and beginning another. */
record PaperChance(Random random) {
    Optional<Deed> deed(Room room) {
        List<Roster.Person> writers = room.state().roster().people().stream()
                .filter(person -> person.role() == Role.DELEGATE || person.id().equals(PersonId.TEACHER))
                .toList();
        Roster.Person person = Start.oneOf(writers, random);
        List<WorkingPaper> papers = room.state().folder().papers().stream()
                .filter(paper -> person.id().equals(PersonId.TEACHER) || paper.isSeenBy(person.seat()))
                .toList();
        return papers.isEmpty() || random.nextInt(8) == 0 ? beginning(person) : onOne(room, person, papers);
    }

    private Optional<Deed> beginning(Roster.Person person) {
        JsonObject source = Json.createObjectBuilder().add("type", "blank").build();
        return person.seat()
                .map(seat -> desk("begin-paper")
                        .with("as", seat.code())
                        .with("title", Words.some(random))
                        .with("source", source)
                        .deed(person.id()));
    }

    private Optional<Deed> onOne(Room room, Roster.Person person, List<WorkingPaper> papers) {
        WorkingPaper paper = Start.oneOf(papers, random);
        PaperOpenings openings = PaperOpenings.of(room.state(), person, paper, room.now());
        List<Work> works = new ArrayList<>(openings.works());
        if (openings.pen() != PaperOpenings.Pen.NONE) {
            works.add(new Work.AddParagraph(Half.OPERATIVE, Optional.empty(), 0, Words.some(random)));
            paper.draft()
                    .paragraphs()
                    .findFirst()
                    .flatMap(first -> paper.manuscript()
                            .newest(first.key())
                            .map(newest -> new Work.WriteParagraph(first.key(), newest.number(), Words.some(random))))
                    .ifPresent(works::add);
        }
        return works.isEmpty() ? Optional.empty() : Optional.of(sent(person, paper, Start.oneOf(works, random)));
    }

    private Deed sent(Roster.Person person, WorkingPaper paper, Work work) {
        Work named = work instanceof Work.PutInBlue
                ? new Work.PutInBlue("S/W/" + paper.id().number())
                : work;
        JsonObject body = StrictJson.object(new StringReader(OnTheWire.body(named)));
        var sent = Json.createObjectBuilder(body).add("paper", paper.id().number());
        person.seat().ifPresent(seat -> sent.add("as", seat.code()));
        return new Deed.Acted(person.id(), sent.build().toString(), true);
    }
}
