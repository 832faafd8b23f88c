package horseshoe.web.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;

/** Writes views as JSON, members in the order of the records; what is absent is left out. Safe to share between threads. */
final class Wire {
    private static final byte[] NOTHING = {'n', 'u', 'l', 'l'};
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private Wire() {}

    /** A view as JSON; an empty {@code Optional} as a whole is null. */
    static byte[] json(Object view) {
        if (view.equals(Optional.empty())) {
            return NOTHING.clone();
        }
        try {
            return MAPPER.writeValueAsBytes(view);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
