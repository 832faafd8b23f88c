package horseshoe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.NamesFrom;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import horseshoe.record.VoteKind;
import horseshoe.record.query.Explored;
import horseshoe.record.query.Selection;
import horseshoe.rules.Ground;
import horseshoe.rules.Vote;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the record")
class RecordWordsTest {
    private static final RecordWords WORDS = new RecordWords(Messages.in(Locale.ENGLISH));

    private static Stream<String> words(String list, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> WORDS.of(list, constant.name()));
    }

    @ParameterizedTest
    @EnumSource
    void everySubjectHasATitleAndALine(Subject subject) {
        assertThat(WORDS.subject(subject)).isNotBlank().hasSizeLessThan(40);
        assertThat(WORDS.scope(subject)).isNotBlank().doesNotContain("{");
    }

    @Test
    void everyConstantHasAWord() {
        assertThat(words("region", Region.values())).doesNotHaveDuplicates();
        assertThat(words("kind", VoteKind.values())).doesNotHaveDuplicates();
        assertThat(words("outcome", RecordedOutcome.values())).doesNotHaveDuplicates();
        assertThat(words("ground", Ground.values())).doesNotHaveDuplicates();
        assertThat(words("vote", Vote.values())).doesNotHaveDuplicates();
        assertThat(words("names", NamesFrom.values())).doesNotHaveDuplicates();
    }

    @Test
    void everyVoteCanBeCited() {
        Selection.all()
                .of(Explored.CATALOGUE.record())
                .forEach(decided -> assertThat(WORDS.citation("1.0.0", decided, "/link"))
                        .startsWith("Horseshoe, record of past votes, version 1.0.0: ")
                        .endsWith(". /link")
                        .doesNotContain(": ,", "  ", "{"));
    }
}
