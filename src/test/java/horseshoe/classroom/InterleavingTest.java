package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.paper.Revision;
import horseshoe.drafting.paper.Suggestion;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.PaperCommand;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
@DisplayName("However edits, amendments and votes meet: one text on every node, and no accepted word lost")
class InterleavingTest {
    private static final int INTERLEAVINGS = 10_000;
    private static final int STEPS = 6;
    private static final Pattern TOKEN = Pattern.compile("token\\d+");
    private static final List<String> SEATS = List.of("USA", "JPN", "RUS");
    private static final Room BEGUN = begun();

    private static Room begun() {
        Room room = Room.of(Room.blank("2024-03-28")).opens();
        room.does(TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        SEATS.forEach(room::joins);
        Writers.of(room).begins(new PersonId(2), "USA").does(new PersonId(3), "JPN", new Work.JoinPaper());
        return room;
    }

    /** One class, and what each phone has seen of it: some have been offline for a while. */
    private static final class Lesson {
        private final Random chance;
        private final Room room = BEGUN.copy();
        private final Writers writers = Writers.of(room);
        private final Map<String, WorkingPaper> seen = new HashMap<>();
        private int tokens;

        Lesson(long seed) {
            chance = new Random(seed);
        }

        void play() {
            for (int step = 0; step < STEPS; step++) {
                step(SEATS.get(chance.nextInt(SEATS.size())));
            }
            if (!writers.paper().draft().operative().paragraphs().isEmpty()) {
                room.does(new PersonId(2), Writers.on("USA", new Work.PutInBlue("S/2024/400")));
                vote();
            }
        }

        private void step(String seat) {
            Set<String> before = kept(writers.paper());
            WorkingPaper eyes = seen.getOrDefault(seat, writers.paper());
            int known = tokens;
            Work work = work(eyes);
            ClassVerdict verdict = room.asks(new PersonId(2 + SEATS.indexOf(seat)), Writers.on(seat, work));
            if (verdict instanceof ClassVerdict.Accepted) {
                room.does(new PersonId(2 + SEATS.indexOf(seat)), Writers.on(seat, work));
            }
            Set<String> lost = new TreeSet<>(before);
            lost.removeAll(kept(writers.paper()));
            assertThat(kept(eyes)).as("lost by %s", work).containsAll(lost);
            if (verdict instanceof ClassVerdict.Accepted && tokens > known) {
                assertThat(kept(writers.paper())).as("written by %s", work).contains("token" + tokens);
            }
            seen.put(seat, chance.nextInt(3) > 0 ? writers.paper() : eyes);
        }

        /** Something that a phone sends which has that paper before it. */
        private Work work(WorkingPaper eyes) {
            List<Paragraph> paragraphs = eyes.draft().paragraphs().toList();
            if (paragraphs.isEmpty()) {
                return new Work.AddParagraph(Half.OPERATIVE, Optional.empty(), 0, "Demands " + token());
            }
            Paragraph about = paragraphs.get(chance.nextInt(paragraphs.size()));
            Revision revision = eyes.manuscript().newest(about.key()).orElseThrow();
            return switch (chance.nextInt(8)) {
                case 0 -> new Work.AddParagraph(Half.OPERATIVE, Optional.of(about.key()), 0, "Demands " + token());
                case 1 -> new Work.RemoveParagraph(about.key(), revision.number());
                case 2 -> new Work.MoveParagraph(about.key(), Optional.empty());
                case 3 ->
                    eyes.margin().suggestions().isEmpty()
                            ? new Work.Comment(about.key(), "Why?")
                            : taking(eyes, eyes.margin().suggestions().getFirst());
                default -> new Work.WriteParagraph(about.key(), revision.number(), reworded(revision));
            };
        }

        private static Work taking(WorkingPaper eyes, Suggestion suggestion) {
            int revision = suggestion
                    .key()
                    .flatMap(eyes.manuscript()::newest)
                    .map(Revision::number)
                    .orElse(0);
            return new Work.TakeSuggestion(suggestion.number(), revision);
        }

        private String reworded(Revision revision) {
            List<String> words =
                    new ArrayList<>(List.of(revision.wording().beginning().split(" ")));
            words.set(chance.nextInt(words.size()), token());
            return String.join(" ", words);
        }

        private String token() {
            tokens++;
            return "token" + tokens;
        }

        /** An amendment is adopted or falls, then the draft is voted on. */
        private void vote() {
            Proposal.Draft draft = room.run().state().papers().drafts().getLast();
            Change change = new Change.Replace(new ParagraphId(Half.OPERATIVE, 1), "Ends " + token());
            room.does(new PersonId(4), Room.as("RUS"), new PaperCommand.ProposeAmendment(draft.id(), change));
            vote(new ProposalId(room.run().state().papers().papers().size()));
            vote(draft.id());
        }

        private void vote(ProposalId proposal) {
            room.does(TEACHER, Room.chair(), new ChairCommand.PutToVote(proposal));
            QuestionId question = room.run().state().voting().orElseThrow().id();
            for (String seat : SEATS) {
                Vote vote = chance.nextBoolean() ? Vote.IN_FAVOUR : Vote.AGAINST;
                PersonId person = new PersonId(2 + SEATS.indexOf(seat));
                room.does(person, Room.as(seat), new VoteCommand.CastVote(question, vote));
            }
            room.closes();
        }

        /** What can be read in the text and in open suggestions. */
        private static Set<String> kept(WorkingPaper paper) {
            Set<String> all = new TreeSet<>(tokens(paper.draft().toString()));
            paper.margin()
                    .suggestions()
                    .forEach(one -> all.addAll(tokens(one.change().toString())));
            return all;
        }

        private static Set<String> tokens(String text) {
            Set<String> found = new TreeSet<>();
            TOKEN.matcher(text).results().map(MatchResult::group).forEach(found::add);
            return found;
        }
    }

    @Test
    void everyNodeReadsTheSameTextAndNobodyLosesAWord() {
        for (long seed = 0; seed < INTERLEAVINGS; seed++) {
            Lesson lesson = new Lesson(seed);
            lesson.play();
            ClassState replica = Room.CLASSROOM.fold(lesson.room.log()).orElseThrow();
            assertThat(replica.folder())
                    .as("seed %s", seed)
                    .isEqualTo(lesson.room.state().folder());
            assertThat(replica.run().state().papers())
                    .as("seed %s", seed)
                    .isEqualTo(lesson.room.run().state().papers());
        }
    }
}
