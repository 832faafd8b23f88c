package horseshoe.drafting.document;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A draft as plain text, in the manner of the Council's documents: no title, a blank line between paragraphs. */
public final class PlainText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String INDENT = "    ";

    private PlainText() {}

    /**
     * The whole document.
     *
     * @param draft the draft
     * @return lines ended by line feeds
     */
    public static String of(Draft draft) {
        return String.join("\n\n", Stream.concat(masthead(draft), body(draft)).toList()) + "\n";
    }

    private static Stream<String> masthead(Draft draft) {
        Masthead masthead = draft.masthead();
        return Stream.of(
                        "United Nations\nSecurity Council",
                        String.join("\n", version(draft)),
                        "Original: " + masthead.original().english(),
                        sponsors(masthead.sponsors()))
                .filter(line -> !line.isEmpty());
    }

    private static List<String> version(Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add(symbol(draft));
        switch (draft.stage().form()) {
            case WORKING_COPY -> lines.add("Working copy");
            case IN_BLUE -> lines.add("Provisional");
            case FINAL -> lines.add("Distr.: General");
        }
        lines.add(day(draft.masthead().date()));
        return lines;
    }

    /**
     * The symbol with its revision.
     *
     * @param draft the draft
     * @return such as "S/2024/255/Rev.1"
     */
    public static String symbol(Draft draft) {
        return draft.masthead().symbol() + draft.stage().suffix();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String sponsors(List<String> names) {
        return names.isEmpty() ? "" : listed(names) + ": draft resolution";
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static Stream<String> body(Draft draft) {
        return Stream.concat(
                Stream.of("The Security Council,"),
                Stream.of(Half.values())
                        .flatMap(half -> Printed.of(draft, half).stream())
                        .map(PlainText::indented));
    }

    private static String indented(Printed printed) {
        return INDENT.repeat(printed.paragraph().degree().depth()) + printed.line();
    }

    /**
     * The draft as the meeting knows it: its top paragraphs, each with its subparagraphs, as they are printed but without their numbers.
     *
     * @param draft the draft
     * @return what is put to the vote
     */
    public static DraftText flat(Draft draft) {
        return new DraftText(tops(draft, Half.PREAMBULAR), tops(draft, Half.OPERATIVE));
    }

    private static List<String> tops(Draft draft, Half half) {
        List<String> tops = new ArrayList<>();
        for (Printed printed : Printed.of(draft, half)) {
            if (printed.paragraph().degree() == Degree.PARAGRAPH || tops.isEmpty()) {
                tops.add(printed.text());
            } else {
                tops.set(tops.size() - 1, tops.getLast() + "\n" + printed.line());
            }
        }
        return tops;
    }
}
