package horseshoe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.Inject;
import horseshoe.classroom.InjectId;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.LessonEvent;
import horseshoe.drafting.Change;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.Command;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.PaperCommand;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.Speaker;
import horseshoe.meeting.VoteCommand;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordMapperTest {
    private static final RecordMapper EVENTS = RecordMapper.ofTypes();
    private static final RecordMapper COMMANDS =
            RecordMapper.of(Map.of(Command.class, "act", ClassCommand.class, "act"));

    private static final ProposalId FOURTH = new ProposalId(4);

    /** A record that is nowhere sealed. */
    record Lesson(String title, Optional<LocalDate> day, Map<ProposalId, List<SeatId>> sponsors) {
        @SuppressWarnings("unused") // is no component and must not be written
        public boolean isEmpty() {
            return title.isEmpty();
        }

        @SuppressWarnings("unused") // is no component and must not be written
        public String getHeadline() {
            return title;
        }
    }

    static Stream<ClassEvent> everyEvent() {
        return Samples.of(ClassEvent.class).stream().map(ClassEvent.class::cast);
    }

    static Stream<Command> everyCommand() {
        return Samples.of(Command.class).stream().map(Command.class::cast);
    }

    static Stream<ClassCommand> everyClassCommand() {
        return Samples.of(ClassCommand.class).stream().map(ClassCommand.class::cast);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventIsReadAsItWasWritten(ClassEvent event) {
        assertThat(EVENTS.read(EVENTS.write(event), ClassEvent.class)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandIsReadAsItWasWritten(Command command) {
        assertThat(COMMANDS.read(COMMANDS.write(command), Command.class)).isEqualTo(command);
    }

    @ParameterizedTest
    @MethodSource("everyClassCommand")
    void everyCommandToAClassIsReadAsItWasWritten(ClassCommand command) {
        assertThat(COMMANDS.read(COMMANDS.write(command), ClassCommand.class)).isEqualTo(command);
    }

    @Nested
    class TheForm {
        @Test
        void aKindIsTheKebabCaseOfItsName() {
            assertThat(EVENTS.write(new VoteEvent.VoteCast(new QuestionId(3), SeatId.of("RUS"), Vote.AGAINST)))
                    .isEqualTo("""
                            {"type":"vote-cast","question":3,"seat":"RUS","vote":"AGAINST"}""");
        }

        @Test
        void aHierarchyMayNameItsKindsInAnotherMember() {
            assertThat(COMMANDS.write(new FloorCommand.GiveFloor(new Speaker.OfMember(SeatId.of("FRA")))))
                    .isEqualTo("""
                            {"act":"give-floor","speaker":{"type":"of-member","seat":"FRA"}}""");
        }

        @Test
        void anEmptyOptionalIsLeftOutAndANumberMayBeAKey() {
            var lesson = new Lesson("Panel", Optional.empty(), Map.of(FOURTH, List.of(SeatId.of("USA"))));

            assertThat(EVENTS.write(lesson)).isEqualTo("""
                            {"title":"Panel","sponsors":{"4":["USA"]}}""");
            assertThat(EVENTS.read(EVENTS.write(lesson), Lesson.class)).isEqualTo(lesson);
        }

        @Test
        void seatsAreInOrder() {
            assertThat(EVENTS.write(Map.of(SeatId.of("RUS"), Vote.AGAINST, SeatId.of("CHN"), Vote.ABSTAINING)))
                    .isEqualTo("""
                            {"CHN":"ABSTAINING","RUS":"AGAINST"}""");
        }

        @Test
        void aMomentAndADayAreIso8601() {
            assertThat(EVENTS.write(List.of(LocalDate.of(2026, 1, 31), java.time.Instant.EPOCH)))
                    .isEqualTo("[\"2026-01-31\",\"1970-01-01T00:00:00Z\"]");
        }

        @Test
        void halfACharacterIsEscapedAndComesBack() {
            var note = new LessonEvent.ScenarioDropped("broken \uD83D here, whole \uD83D\uDD4A there");

            assertThat(EVENTS.write(note)).contains("broken \\ud83d here, whole \uD83D\uDD4A there");
            assertThat(EVENTS.read(EVENTS.write(note), ClassEvent.class)).isEqualTo(note);
        }

        @Test
        void whatCouldNotBeReadAgainIsNotWritten() {
            var tooLong = new LessonEvent.ScenarioDropped("x".repeat(RecordMapper.LONGEST_TEXT));

            assertThatThrownBy(() -> EVENTS.write(tooLong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Longer than can be kept");
        }

        @Test
        void theKindsOfAHierarchyAreKnown() {
            assertThat(COMMANDS.kinds(VoteCommand.class)).contains("cast-vote", "ask-for-vote");
            assertThat(COMMANDS.kinds(Command.class)).contains("cast-vote", "put-to-vote", "table-draft");
        }
    }

    @Nested
    class CommandsFromTheWeb {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"act":"put-to-vote","proposal":4}               | PutToVote
                {"proposal":4,"act":"put-to-vote"}               | PutToVote
                {"act":"ask-for-floor","purpose":"STATEMENT"}    | AskForFloor
                {"act":"adopt-agenda"}                           | AdoptAgenda
                """)
        void aCommandIsReadWhereverItsKindStands(String json, String name) {
            assertThat(COMMANDS.read(json, Command.class).getClass().getSimpleName())
                    .isEqualTo(name);
        }

        @Test
        void aChangeOfATextIsRead() {
            String json = """
                    {"act":"propose-amendment","draft":4,"change":
                      {"type":"replace","at":{"half":"OPERATIVE","number":2},"text":"Decides"}}""";

            assertThat(COMMANDS.read(json, Command.class))
                    .isEqualTo(new PaperCommand.ProposeAmendment(
                            FOURTH, new Change.Replace(new ParagraphId(Half.OPERATIVE, 2), "Decides")));
        }

        @Test
        void whatMayBeAbsentMayBeNullOrLeftOut() {
            String without = "{\"act\":\"prepare-inject\",\"inject\":{\"id\":0,\"title\":\"News\",\"text\":\"t\"}}";
            String withNull = without.replace("\"t\"", "\"t\",\"to\":null");
            var inject = new Inject(new InjectId(0), "News", "t", Optional.empty(), Optional.empty());

            assertThat(COMMANDS.read(without, ClassCommand.class)).isEqualTo(new ClassCommand.PrepareInject(inject));
            assertThat(COMMANDS.read(withNull, ClassCommand.class)).isEqualTo(new ClassCommand.PrepareInject(inject));
        }

        @Test
        void votesOfABranchAreKeyedBySeat() {
            String json = "{\"act\":\"branch\",\"run\":1,\"at\":57,\"title\":\"t\",\"votes\":{\"RUS\":\"ABSTAINING\"}}";

            assertThat(COMMANDS.read(json, ClassCommand.class))
                    .extracting("votes")
                    .isEqualTo(Map.of(SeatId.of("RUS"), Vote.ABSTAINING));
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"act":"put-to-vote"}                            | /proposal | It is missing; expected is a whole number
                {"act":"put-to-vote","proposal":null}            | /proposal | Expected here is a whole number
                {"act":"put-to-vote","proposal":"4"}             | /proposal | Expected here is a whole number
                {"act":"put-to-vote","proposal":4.0}             | /proposal | Expected here is a whole number
                {"act":"put-to-vote","proposal":true}            | /proposal | Expected here is a whole number
                {"act":"put-to-vote","proposal":[4]}             | /proposal | Expected here is a whole number
                {"act":"put-to-vote","proposal":99999999999}     | /proposal | Expected here is a whole number
                {"act":"put-to-vote","proposal":{"number":4}}    | /proposal | Expected here is a whole number
                {"act":"put-to-vote","proposal":4,"x~/y":1}      | /x~0~1y   | "x~/y" is not known here; known are: proposal
                {"act":"adopt-agenda","proposal":4}              | /proposal | "proposal" is not known here; nothing is expected
                {"act":"put-to-vote","proposal":4,"proposal":5}  | /proposal | Duplicate
                {"act":"put-to-vote","act":"put-to-vote"}        | /act      | Duplicate
                {"act":"no-such-act"}                            | /act      | "no-such-act" is not known here; expected is one of accept-amendment
                {"act":"PutToVote","proposal":4}                 | /act      | is not known here
                {"act":5,"proposal":4}                           | /act      | is not known here
                {"proposal":4}                                   | /act      | It is missing; expected is one of
                ["put-to-vote",{"proposal":4}]                   | /act      | expected is one of
                ["adopt-agenda"]                                 | /act      | expected is one of
                "adopt-agenda"                                   | /act      | expected is one of
                5                                                | /act      | expected is one of
                {"act":"ask-for-floor","purpose":"statement"}    | /purpose  | Expected here is one of INTRODUCTION, STATEMENT
                {"act":"ask-for-floor","purpose":" STATEMENT "}  | /purpose  | Expected here is one of INTRODUCTION, STATEMENT
                {"act":"ask-for-floor","purpose":1}              | /purpose  | Expected here is one of INTRODUCTION, STATEMENT
                {"act":"ask-for-floor","purpose":"1"}            | /purpose  | Expected here is one of INTRODUCTION, STATEMENT
                {"act":"ask-for-floor","purpose":""}             | /purpose  | Expected here is one of INTRODUCTION, STATEMENT
                {"act":"note","words":5}                         | /words    | Expected here is a text
                {"act":"note","words":true}                      | /words    | Expected here is a text
                {"act":"note","words":null}                      | /words    | Expected here is a text
                {"act":"close-list","closed":"true"}             | /closed   | Expected here is true or false
                {"act":"close-list","closed":1}                  | /closed   | Expected here is true or false
                {"act":"call-roll","absent":"FRA"}               | /absent   | Expected here is a list
                {"act":"call-roll","absent":["FRA",null]}        | /absent/1 | Expected here is
                {"act":"call-roll","absent":["FRA",5]}           | /absent/1 | Expected here is a text
                {"act":"call-roll","absent":["FRA"," "]}         | /absent/1 | A seat needs a code
                {"act":"give-floor","speaker":{"type":"of-member"}}          | /speaker/seat | It is missing; expected is a text
                {"act":"give-floor","speaker":{"type":"of-nobody"}}          | /speaker/type | expected is one of of-guest, of-member
                {"act":"give-floor","speaker":"FRA"}                         | /speaker/type | expected is one of of-guest, of-member
                {"act":"cast-ballot","poll":1,"opinions":{"A":"MAYBE"}}      | /opinions/A   | Expected here is one of
                {"act":"cast-ballot","poll":1,"opinions":{"A":null}}         | /opinions/A   | Expected here is
                {"act":"cast-ballot","poll":1,"opinions":[]}                 | /opinions     | Expected here is an object
                {"act":"ask-for-parts","draft":1,"paragraphs":[{"half":"OPERATIVE","number":-1}]} | /paragraphs/0 | Paragraphs are counted from 1
                {"act":"put-under-silence","body":"NONE","text":"t","until":"tomorrow"} | /body | Expected here is one of
                """)
        void aFaultyCommandWithThePlaceAndWhatIsExpected(String json, String pointer, String sentence) {
            Fault fault = fault(json, COMMANDS, Command.class);

            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.detail()).contains(sentence);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"title":"t","sponsors":{},"day":"31.1.2026"}   | /day      | Expected here is a date such as 2026-01-31
                {"title":"t","sponsors":{},"day":"2026-02-30"}  | /day      | Expected here is a date such as 2026-01-31
                {"title":"t","sponsors":{},"day":[2026,1,31]}   | /day      | Expected here is a
                {"title":"t","sponsors":{"one":[]}}             | /sponsors | Expected here is a whole number
                {"title":"t","sponsors":{"99999999999":[]}}     | /sponsors | Expected here is a whole number
                {"title":"t","sponsors":{},"empty":true}        | /empty    | "empty" is not known here; known are: day, sponsors, title
                {"title":"t","sponsors":null}                   | /sponsors | Expected here is an object
                {"title":"t","sponsors":{}} x                   | ``        | not well-formed
                {"title":"t","sponsors":{}} {}                  | ``        | There is more text after the end
                {"title":"t",                                   | /title    | not well-formed
                null                                            | ``        | Here is null
                `  `                                            | ``        | There is no text
                """)
        void aFaultyRecord(String json, String pointer, String sentence) {
            Fault fault = fault(json, EVENTS, Lesson.class);

            assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(fault.detail()).contains(sentence);
        }

        @Test
        void aMomentInAnotherForm() {
            Fault fault = fault(
                    "{\"type\":\"return-code-given\",\"person\":1,\"code\":\"x\",\"until\":\"2026-01-31 09:30\"}",
                    EVENTS,
                    ClassEvent.class);

            assertThat(fault.pointer()).isEqualTo("/until");
            assertThat(fault.detail()).isEqualTo("Expected here is a moment such as 2026-01-31T09:30:00Z");
        }

        @Test
        void aMomentAsANumber() {
            Fault fault = fault(
                    "{\"type\":\"return-code-given\",\"person\":1,\"code\":\"x\",\"until\":1769851800}",
                    EVENTS,
                    ClassEvent.class);

            assertThat(fault.pointer()).isEqualTo("/until");
        }

        @Test
        void aCodeThatCannotBe() {
            assertThat(fault("\"AEIOU1\"", EVENTS, JoinCode.class).detail()).contains("six characters");
        }

        @Test
        void aSetOfSeatsThatCannotBe() {
            assertThat(fault("-1", EVENTS, SeatSet.class).detail()).contains("at most 31 seats");
        }

        @Test
        void objectsTooDeepInOneAnother() {
            String deep = "{\"x\":" + "{\"x\":".repeat(5_000) + "1" + "}".repeat(5_001);

            assertThat(fault(deep, COMMANDS, Command.class).detail()).contains("64 deep");
        }

        @Test
        void aTextThatIsTooLong() {
            String json = "{\"act\":\"note\",\"words\":\"" + "x".repeat(RecordMapper.LONGEST_TEXT + 1) + "\"}";

            assertThat(fault(json, COMMANDS, Command.class).detail()).contains("a text may have 2000000 characters");
        }

        @Test
        void aDocumentThatIsTooLong() {
            String json = " ".repeat(RecordMapper.LONGEST_DOCUMENT) + "{}";

            assertThat(fault(json, COMMANDS, Command.class).detail()).contains("at most 4000000 characters");
        }

        @Test
        void aNumberOfAThousandDigits() {
            String json = "{\"act\":\"put-to-vote\",\"proposal\":" + "9".repeat(1_000) + "}";

            assertThat(fault(json, COMMANDS, Command.class).detail()).contains("numbers here are short");
        }

        @Test
        void noClassNameIsEverTold() {
            String every = Stream.of(
                            "{}",
                            "[]",
                            "1",
                            "\"a\"",
                            "{\"act\":{}}",
                            "{\"act\":\"note\",\"words\":{}}",
                            "{\"act\":\"branch\"}")
                    .map(json -> fault(json, COMMANDS, Command.class).toString())
                    .reduce("", String::concat);

            assertThat(every).doesNotContain("horseshoe").doesNotContain("java");
        }

        private static Fault fault(String json, RecordMapper mapper, Class<?> type) {
            try {
                throw new AssertionError("Taken: " + mapper.read(json, type));
            } catch (FaultyJson faulty) {
                assertThat(faulty.faults()).hasSize(1);
                return faulty.faults().getFirst();
            }
        }
    }
}
