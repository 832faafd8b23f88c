package horseshoe.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts what Jackson complains of in our words, and points at the place. */
final class Faults {
    private final Kinds kinds;

    Faults(Kinds kinds) {
        this.kinds = kinds;
    }

    static FaultyJson of(String pointer, String detail) {
        return new FaultyJson(List.of(new Fault(pointer, detail)));
    }

    FaultyJson of(JsonProcessingException complaint) {
        return switch (complaint) {
            case UnrecognizedPropertyException unknown -> of(pointer(unknown), notKnown(unknown));
            case InvalidTypeIdException kind -> ofKind(kind);
            case ValueInstantiationException impossible -> of(pointer(impossible), reason(impossible));
            case MismatchedInputException other -> of(pointer(other), expected(other));
            case JsonMappingException wrapped -> of(pointer(wrapped), inside(wrapped));
            default -> of(place(complaint), sentence(complaint));
        };
    }

    private FaultyJson ofKind(InvalidTypeIdException complaint) {
        Class<?> base = complaint.getBaseType().getRawClass();
        String named =
                complaint.getTypeId() == null ? "It is missing" : "\"" + complaint.getTypeId() + "\" is not known here";
        return of(
                pointer(complaint) + "/" + kinds.member(base),
                named + "; expected is one of " + Expected.listed(kinds.names(base)));
    }

    private static String notKnown(UnrecognizedPropertyException complaint) {
        String known = Expected.listed(new TreeSet<>(complaint.getKnownPropertyIds()));
        return "\"" + complaint.getPropertyName() + "\" is not known here; "
                + (known.isEmpty() ? "nothing is expected" : "known are: " + known);
    }

    private static String reason(ValueInstantiationException complaint) {
        Throwable cause = complaint.getCause();
        return cause == null ? complaint.getOriginalMessage() : String.valueOf(cause.getMessage());
    }

    private String expected(MismatchedInputException complaint) {
        String found = complaint.getOriginalMessage();
        String expected = Expected.of(complaint.getTargetType(), kinds);
        return (found.startsWith("Missing required") ? "It is missing; expected is " : "Expected here is ") + expected;
    }

    private String inside(JsonMappingException wrapper) {
        return wrapper.getCause() instanceof JsonProcessingException cause
                ? sentence(cause)
                : wrapper.getOriginalMessage();
    }

    private String sentence(JsonProcessingException complaint) {
        return switch (complaint) {
            case InputCoercionException number -> "Expected here is " + Expected.of(number.getTargetType(), kinds);
            case StreamConstraintsException tooMuch -> "Too large: " + limit(tooMuch);
            default -> "This is not well-formed JSON: " + firstLine(complaint);
        };
    }

    private static String limit(StreamConstraintsException complaint) {
        String message = complaint.getOriginalMessage().toLowerCase(Locale.ROOT);
        if (message.contains("nesting depth")) {
            return "objects and lists may stand in one another " + RecordMapper.DEEPEST + " deep";
        }
        return message.contains("number")
                ? "numbers here are short"
                : "a text may have " + RecordMapper.LONGEST_TEXT + " characters";
    }

    private static String firstLine(JsonProcessingException complaint) {
        return complaint.getOriginalMessage().lines().findFirst().orElse("");
    }

    /** Where the parser stands. */
    private static String place(JsonProcessingException complaint) {
        return complaint.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private static String pointer(JsonMappingException complaint) {
        return complaint.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    /** RFC 6901, section 3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
