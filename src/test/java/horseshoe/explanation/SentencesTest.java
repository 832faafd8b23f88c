package horseshoe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.Result;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Topic;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.procedure.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Sentences that contradict one another never stand together: every number of votes in favour, every way in which two permanent members
 * can vote, be away or still be to vote, under every rule there is.
 */
@Tag("exhaustive")
class SentencesTest {
    private static final CouncilLibrary LIBRARY = CouncilLibrary.load();
    private static final Council TODAY =
            LIBRARY.councils().on(LocalDate.of(2024, 3, 28)).orElseThrow();
    private static final Formula DRAFT = Formula.of(QuestionKind.DRAFT_RESOLUTION);
    private final DecisionWords words = new DecisionWords(Messages.in(Locale.ENGLISH));

    /** Today's, and one for every rule and size there is: who sits there makes no difference to the sentences. */
    private static Stream<Council> councils() {
        Map<String, Council> distinct = new LinkedHashMap<>();
        distinct.put(rule(TODAY), TODAY);
        LIBRARY.models().values().stream()
                .map(model -> model.on(TODAY))
                .forEach(council -> distinct.putIfAbsent(rule(council), council));
        return distinct.values().stream();
    }

    private static String rule(Council council) {
        return council.rule() + " " + council.size();
    }

    private static Stream<Question> questions(Council council) {
        Proviso strict = new Proviso(Proviso.Mode.STRICT, new SeatSet(1 << holders(council)[0]));
        return Stream.of(
                Question.on(Matter.PROCEDURAL),
                Question.on(Matter.SUBSTANTIVE),
                new Question(Matter.SUBSTANTIVE, Chapter.VI, strict, Set.of()),
                new Question(Matter.SUBSTANTIVE, Chapter.VII, Proviso.unused(), Set.of(Topic.values())));
    }

    /** The places of two permanent members; where there are none, of any two. */
    private static int[] holders(Council council) {
        IntPredicate isPermanent = place -> (council.permanentMembers().bits() & 1 << place) != 0;
        return IntStream.concat(
                        IntStream.range(0, council.size()).filter(isPermanent),
                        IntStream.range(0, council.size()).filter(isPermanent.negate()))
                .limit(2)
                .toArray();
    }

    /** Two permanent members as given, so many others in favour, the next abstaining or against, the rest away or still to vote. */
    private static Stream<VoteSheet> sheets(Council council) {
        List<VoteSheet> sheets = new ArrayList<>();
        int least = council.size() == TODAY.size() ? 0 : council.rule().requiredAffirmative() - 3;
        for (int inFavour = least; inFavour <= council.size() - 2; inFavour++) {
            for (int first = 0; first <= Vote.values().length; first++) {
                for (int second = first; second <= Vote.values().length; second++) {
                    for (int rest = 1; rest <= Vote.values().length; rest++) {
                        sheets.add(sheet(council, inFavour, new int[] {first, second, rest}));
                    }
                }
            }
        }
        return sheets.stream();
    }

    private static VoteSheet sheet(Council council, int inFavour, int[] votes) {
        int[] two = holders(council);
        VoteSheet sheet = VoteSheet.blank(council);
        int others = 0;
        for (int place = 0; place < council.size(); place++) {
            int vote = place == two[0] ? votes[0] : place == two[1] ? votes[1] : others++ < inFavour ? 0 : votes[2];
            if (vote < Vote.values().length) {
                sheet = sheet.with(new SeatSet(1 << place), Vote.values()[vote]);
            }
        }
        return sheet;
    }

    @Test
    void noContradictionIsSaid() {
        councils()
                .parallel()
                .forEach(council -> questions(council)
                        .forEach(question -> sheets(council)
                                .forEach(sheet ->
                                        check((Decision.Voted) council.rule().decide(question, sheet)))));
    }

    private void check(Decision.Voted decision) {
        Explanation said = words.of(decision, DRAFT);
        String all = Stream.of(said.headline(), said.text(), said.announcement(), said.whatItTakes())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        boolean lost = all.contains("can no longer be adopted");
        boolean pending = !decision.count().cast().pending().isEmpty();
        assertThat(!lost || !all.matches("(?s).*\\bmore (vote|votes) in favour.*"))
                .as(all)
                .isTrue();
        assertThat(!lost || !all.contains("alone can stop it")).as(all).isTrue();
        assertThat(all.contains("unanimous"))
                .as(all)
                .isEqualTo(!pending && decision.count().isUnanimous());
        assertThat(!all.contains("either") || decision.result() == Result.ADOPTED)
                .as(all)
                .isTrue();
        assertThat(!all.contains("vetoed by") || !decision.vetoes().isEmpty())
                .as(all)
                .isTrue();
        assertThat(all.contains("owing to the negative vote"))
                .as(all)
                .isEqualTo(!pending && !decision.vetoes().isEmpty());
        assertThat(all).doesNotContain("  ", "{", "null", " -").doesNotContainPattern("There were -|\\b0 votes");
        if (!pending) {
            named(decision, said.text());
        }
    }

    /** Everybody who did not vote in favour, but for abstentions, is named. */
    private void named(Decision.Voted decision, String text) {
        VoteSheet cast = decision.count().cast();
        SeatSet needing = cast.against().or(cast.absent()).or(cast.notParticipating());
        cast.council().members(needing).forEach(member -> assertThat(text).contains(member.shortName()));
    }
}
