package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.Event;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The classroom's sentences")
class ClassWordsTest {
    private final ClassWords words = ClassWords.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentenceWithNothingLeftOpen(ClassRefusal.Reason reason) {
        assertThat(words.refusal(new ClassRefusal(reason, List.of("one", "two"))))
                .isNotBlank()
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfABotHasASentence(BotReason reason) {
        assertThat(words.keys()).contains("bot." + reason);
    }

    @Test
    void everyEventOfAMeetingHasATitle() {
        assertThat(words.keys())
                .containsAll(events(Event.class)
                        .map(event -> "point." + event.getSimpleName())
                        .toList());
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ClassWordsTest::events)
                : Stream.of(type);
    }
}
