package horseshoe.drafting.amendment;

import static horseshoe.drafting.document.DraftFixtures.draft;
import static horseshoe.drafting.document.DraftFixtures.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No order of arrival gives two texts, and no accepted word is lost")
class ArrivalTest {
    private static final int INTERLEAVINGS = 10_000;
    private static final String[] WORDS = "the Panel shall report on each bridge and its lamps until April".split(" ");
    private static final Draft DRAFT = draft(List.of("Recalling the river"), operative());

    private static List<String> operative() {
        return IntStream.range(0, 6)
                .mapToObj(number -> "Decides that " + String.join(" ", WORDS) + " " + number)
                .toList();
    }

    private static List<Passed> passed(Random chance) {
        return IntStream.range(0, 8)
                .mapToObj(number -> new Passed(chance.nextInt(5), "A" + number, alteration(chance, number)))
                .toList();
    }

    private static Alteration alteration(Random chance, int number) {
        List<Paragraph> operative = DRAFT.operative().paragraphs();
        Paragraph about = operative.get(chance.nextInt(operative.size()));
        return switch (chance.nextInt(6)) {
            case 0 -> Alteration.Add.behind(DRAFT, about.key(), paragraph("n" + number, "Demands new" + number));
            case 1 -> new Alteration.Delete(about.key(), about.wording());
            case 2 -> new Alteration.Replace(about.key(), about.wording(), Wording.of("Decides new" + number));
            default -> new Alteration.Reword(about.key(), about.wording(), reworded(about, chance, number));
        };
    }

    private static Wording reworded(Paragraph paragraph, Random chance, int number) {
        List<String> words =
                new ArrayList<>(Arrays.asList(paragraph.wording().beginning().split(" ")));
        words.set(chance.nextInt(words.size()), "new" + number);
        return Wording.of(String.join(" ", words));
    }

    @Test
    void everyReplicaEndsWithTheSameText() {
        Random chance = new Random(1945);
        Set<Amended> different = new HashSet<>();
        for (int round = 0; round < INTERLEAVINGS; round++) {
            List<Passed> passed = passed(chance);
            List<Passed> arrived = new ArrayList<>(passed);
            arrived.addAll(passed.subList(0, chance.nextInt(passed.size())));
            Collections.shuffle(arrived, chance);
            if (!Amended.of(DRAFT, arrived).equals(Amended.of(DRAFT, passed))) {
                different.add(Amended.of(DRAFT, arrived));
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void whatTookEffectStandsInTheTextUnlessItsParagraphWasDeleted() {
        Random chance = new Random(1946);
        List<String> lost = IntStream.range(0, INTERLEAVINGS)
                .mapToObj(round -> Amended.of(DRAFT, passed(chance)))
                .flatMap(amended -> amended.outcomes().stream()
                        .filter(outcome -> outcome.effect() instanceof Effect.Applied)
                        .map(outcome -> word(outcome.passed()))
                        .filter(word -> !word.isEmpty() && !text(amended.text()).contains(word)))
                .toList();
        assertThat(lost).isEmpty();
    }

    /** The word that an amendment brings in; a later deletion conflicts with it, so it stays. */
    private static String word(Passed passed) {
        return passed.alteration() instanceof Alteration.Delete
                ? ""
                : "new" + passed.amendment().substring(1);
    }

    private static String text(Draft draft) {
        Numbers numbers = Numbers.of(draft);
        return draft.paragraphs().map(numbers::text).collect(Collectors.joining("\n"));
    }

    @Test
    void changesOfDifferentWordsAreTheSameInEitherOrder() {
        Random chance = new Random(1947);
        Paragraph about = DRAFT.operative().paragraphs().getFirst();
        for (int round = 0; round < INTERLEAVINGS; round++) {
            Wording one = reworded(about, chance, 1);
            Wording other = reworded(about, chance, 2);
            assertThat(WordMerge.of(about.wording(), one, other)).isEqualTo(WordMerge.of(about.wording(), other, one));
        }
    }
}
