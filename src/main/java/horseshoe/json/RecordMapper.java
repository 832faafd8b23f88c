package horseshoe.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * Writes records as JSON and reads them back, strictly. The records know nothing of it:
 *
 * <ul>
 *   <li>A record of a sealed hierarchy tells its kind in a member, {@code "type":"vote-cast"}: its simple name in kebab case.
 *   <li>A record that only wraps a text or a number, such as an id, is that text or number; as a key of a map as well.
 *   <li>An empty {@code Optional} is left out; moments and days are written as ISO 8601 has them; the keys of a map are in order
 *       if they have one.
 * </ul>
 *
 * Reading refuses members that are unknown, missing (but for an {@code Optional}), null, of another type or given twice. Safe to share
 * between threads.
 */
public final class RecordMapper {
    /** How deep objects and lists may stand in one another. */
    public static final int DEEPEST = 64;

    /** How long a text in a document may be, in characters; nothing longer is written as a whole, so that it can be read again. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** How long a document may be, in characters. */
    public static final int LONGEST_DOCUMENT = 4_000_000;

    /** Half of a character beyond the first 65,536, without its other half: no encoding can carry it, but JSON can escape it. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\uD800-\\uDFFF]");

    private final JsonMapper mapper;
    private final Kinds kinds;

    private RecordMapper(Kinds kinds) {
        this.kinds = kinds;
        this.mapper = Strictness.builder()
                .annotationIntrospector(new RecordIntrospector(kinds))
                .accessorNaming(new ComponentNaming())
                .addModule(new BareValues())
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, null))
                .build();
    }

    /**
     * A mapper in whose documents every kind is told by {@code type}.
     *
     * @return the mapper
     */
    public static RecordMapper ofTypes() {
        return of(Map.of());
    }

    /**
     * A mapper in whose documents some hierarchies tell their kinds by another member than {@code type}.
     *
     * @param members name of the member, by the hierarchy's root
     * @return the mapper
     */
    public static RecordMapper of(Map<Class<?>, String> members) {
        return new RecordMapper(new Kinds(members));
    }

    /**
     * The names of the records in a hierarchy.
     *
     * @param hierarchy a sealed interface
     * @return e.g. {@code cast-vote}, in alphabetical order
     */
    public SortedSet<String> kinds(Class<?> hierarchy) {
        return kinds.names(hierarchy);
    }

    /**
     * Writes a record.
     *
     * @param value a record, or a list or map of them
     * @return JSON that any encoding of Unicode can carry
     * @throws IllegalArgumentException if it would be longer than {@link #LONGEST_TEXT} or deeper than {@link #DEEPEST}
     */
    public String write(Object value) {
        try {
            String json = mapper.writeValueAsString(value);
            if (json.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("Longer than can be kept: " + json.length() + " characters");
            }
            return escapeLoneSurrogates(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a record.
     *
     * @param json one JSON document and nothing after it
     * @param type what it should be: a record or a sealed interface
     * @param <T> the same
     * @return the record
     * @throws FaultyJson if it is something else, with the place and what is expected there; only the first fault is found
     */
    public <T> T read(String json, Class<T> type) {
        if (json.length() > LONGEST_DOCUMENT) {
            throw Faults.of("", "A document may have at most " + LONGEST_DOCUMENT + " characters");
        }
        try (JsonParser parser = mapper.createParser(json)) {
            return readAll(parser, type);
        } catch (JsonProcessingException e) {
            throw new Faults(kinds).of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T readAll(JsonParser parser, Class<T> type) throws IOException {
        if (parser.nextToken() == null) {
            throw Faults.of("", "There is no text; a JSON object is expected: { ... }");
        }
        T value = mapper.readerFor(type).readValue(parser);
        if (value == null) {
            throw Faults.of("", "Here is null; expected is " + Expected.of(type, kinds));
        }
        if (parser.nextToken() != null) {
            throw Faults.of("", "There is more text after the end of the JSON document");
        }
        return value;
    }

    private static String escapeLoneSurrogates(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(found -> "\\\\u" + Integer.toHexString(found.group().charAt(0)));
    }
}
