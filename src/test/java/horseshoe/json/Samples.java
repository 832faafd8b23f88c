package horseshoe.json;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.JoinCode;
import horseshoe.drafting.document.Body;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.ResolutionNumber;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Stage;
import horseshoe.drafting.document.Symbol;
import horseshoe.drafting.document.Wording;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of any type of ours, made by looking at it: each record of a sealed hierarchy, each constant of an enum, with and without. */
public final class Samples {
    /** Letters beyond ASCII, beyond the first 65,536, a quotation mark, a control character. */
    private static final String TEXT = "Côte d’Ivoire \"安理会\" \uD83D\uDD4A \u0000 </script>";

    private static final Map<Class<?>, List<?>> PLAIN = Map.of(
            String.class, List.of(TEXT, "FRA"),
            int.class, List.of(1, 12),
            long.class, List.of(1L, 5_000_000_000L),
            boolean.class, List.of(true, false),
            Instant.class, List.of(Instant.parse("2026-01-31T09:30:00.123456789Z")),
            LocalDate.class, List.of(LocalDate.parse("2026-01-31")),
            JoinCode.class, List.of(new JoinCode("K7WM4X")),
            ClassId.class, List.of(new ClassId("k7wm4xk7wm")),
            ParagraphKey.class, List.of(new ParagraphKey("o1"), new ParagraphKey("k12")),
            Draft.class, List.of(draft()));

    private Samples() {}

    private static Draft draft() {
        Masthead masthead = new Masthead(
                new Symbol(2024, 255), LocalDate.parse("2024-03-28"), Language.ENGLISH, List.of("United States"));
        Paragraph recital = new Paragraph(new ParagraphKey("p1"), Degree.PARAGRAPH, Wording.of(TEXT));
        Paragraph decision = new Paragraph(
                new ParagraphKey("o1"),
                Degree.FIRST,
                new Wording(List.of(
                        new Span.Words("Recalls "),
                        new Span.OtherResolution(new ResolutionNumber(1718, 2006)),
                        new Span.OwnParagraph(new ParagraphKey("p1"), Span.Form.FULL))));
        return new Draft(masthead, Stage.WORKING_COPY, new Body(List.of(recital)), new Body(List.of(decision)));
    }

    /** Values of a type that together show all that it can hold. */
    public static List<?> of(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
            case Class<?> plain -> PLAIN.containsKey(plain) ? PLAIN.get(plain) : ours(plain);
            default -> throw new IllegalArgumentException("No samples of " + type);
        };
    }

    private static List<?> generic(Class<?> raw, Type[] of) {
        List<?> first = of(of[0]);
        if (raw == Optional.class) {
            return Stream.concat(Stream.of(Optional.empty()), first.stream().map(Optional::of))
                    .toList();
        }
        if (raw == Map.class) {
            return List.of(Map.of(), map(first, of(of[1])));
        }
        return raw == Set.class ? List.of(Set.of(), Set.copyOf(first)) : List.of(List.of(), List.copyOf(first));
    }

    private static Map<?, ?> map(List<?> keys, List<?> values) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i % values.size()));
        }
        return map;
    }

    private static List<?> ours(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        }
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(part -> of(part).stream())
                        .toList()
                : records(type);
    }

    private static List<?> records(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<List<?>> choices = new ArrayList<>();
        for (RecordComponent component : components) {
            choices.add(of(component.getGenericType()));
        }
        int most = choices.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, most)
                .mapToObj(turn -> record(type, components, choices, turn))
                .toList();
    }

    private static Object record(Class<?> type, RecordComponent[] components, List<List<?>> choices, int turn) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(choices.stream()
                    .map(choice -> choice.get(turn % choice.size()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }
}
