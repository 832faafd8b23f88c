package horseshoe.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value that is a single text, number or truth in JSON: a moment, a day, a constant of an enum, or a record with one such component that
 * belongs to no sealed hierarchy.
 *
 * @param type its class
 * @param content the class of the text, number or truth
 * @param in from the value to its content
 * @param out from a content to the value; empty, or an IllegalArgumentException with a sentence, if there is none
 */
record BareValue(Class<?> type, Class<?> content, Function<Object, Object> in, Function<Object, Optional<?>> out) {
    /** The form of a class's values; empty if they are something larger. */
    static Optional<BareValue> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(constant(type));
        }
        if (type.equals(Instant.class)) {
            return Optional.of(time(type, Instant::parse));
        }
        return type.equals(LocalDate.class) ? Optional.of(time(type, LocalDate::parse)) : wrapper(type);
    }

    private static BareValue constant(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        return new BareValue(
                type,
                String.class,
                constant -> ((Enum<?>) constant).name(),
                name -> Optional.ofNullable(constants.get(name)));
    }

    private static BareValue time(Class<?> type, Function<String, ?> parser) {
        return new BareValue(type, String.class, Object::toString, text -> parsed(parser, (String) text));
    }

    private static Optional<?> parsed(Function<String, ?> parser, String text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<BareValue> wrapper(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1 || new Kinds(Map.of()).tells(type)) {
            return Optional.empty();
        }
        RecordComponent only = type.getRecordComponents()[0];
        return only.getType().isPrimitive() || only.getType().equals(String.class)
                ? Optional.of(wrapper(type, only))
                : Optional.empty();
    }

    private static BareValue wrapper(Class<?> type, RecordComponent only) {
        Constructor<?> constructor = constructor(type, only);
        constructor.setAccessible(true);
        only.getAccessor().setAccessible(true);
        return new BareValue(
                type, only.getType(), value -> get(only, value), content -> Optional.of(make(constructor, content)));
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent only) {
        try {
            return type.getDeclaredConstructor(only.getType());
        } catch (NoSuchMethodException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    private static Object get(RecordComponent only, Object value) {
        try {
            return only.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Constructor<?> constructor, Object content) {
        try {
            return constructor.newInstance(content);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is a record around its content. */
    boolean wraps() {
        return type.isRecord();
    }

    /** The value with a content; a fault that names the class if there can be none. */
    private Object value(Object read, DeserializationContext context) throws IOException {
        try {
            return out.apply(read)
                    .orElseThrow(() -> context.weirdStringException(read.toString(), type, "another form"));
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(type, e);
        }
    }

    /** Writes values, or names of members. */
    static final class Writer extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        private final transient BareValue form;
        private final boolean asKey;

        Writer(BareValue form, boolean asKey) {
            super(Object.class);
            this.form = form;
            this.asKey = asKey;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            Object content = form.in().apply(value);
            if (asKey) {
                out.writeFieldName(content.toString());
            } else {
                out.writePOJO(content);
            }
        }
    }

    /** Reads values. */
    static final class Reader extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        private final transient BareValue form;

        Reader(BareValue form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (form.content().equals(String.class) && !parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(form.type(), "no text");
            }
            return form.value(context.readValue(parser, form.content()), context);
        }
    }

    /** Reads names of members. */
    static final class KeyReader extends KeyDeserializer {
        private final BareValue form;

        KeyReader(BareValue form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return form.value(form.content().equals(String.class) ? key : number(key, context), context);
        }

        private Object number(String key, DeserializationContext context) throws IOException {
            if (!key.matches("-?\\d{1,9}")) {
                throw context.weirdKeyException(form.type(), key, "no number");
            }
            return form.content().equals(long.class) ? (Object) Long.valueOf(key) : Integer.valueOf(key);
        }
    }
}
