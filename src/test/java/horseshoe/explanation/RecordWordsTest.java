package horseshoe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.NamesFrom;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import horseshoe.record.VoteKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The record in words")
class RecordWordsTest {
    private final RecordWords words = new RecordWords(Messages.in(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void everySubjectHasTitleAndScope(Subject subject) {
        assertThat(List.of(words.subject(subject), words.scope(subject))).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionHasAName(Region region) {
        assertThat(words.region(region)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everySourceOfNamesIsSaid(NamesFrom names) {
        assertThat(words.of("names", names.name())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsSaid(VoteKind kind) {
        assertThat(words.of("kind", kind.name())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeIsSaid(RecordedOutcome outcome) {
        assertThat(words.of("outcome", outcome.name())).isNotBlank();
    }
}
