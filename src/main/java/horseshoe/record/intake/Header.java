package horseshoe.record.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of a file, in whatever order they stand.
 *
 * @param form which form they are of
 * @param places where each stands, from 0
 * @param ignored those that the form does not need
 */
record Header(Form form, Map<String, Integer> places, List<String> ignored) {
    private static final int MOST_TOLD = 60;

    /** Understands the first row. */
    static Header of(CsvRecord first) throws FlawedText {
        List<String> names = first.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Form> meant =
                Stream.of(Form.values()).filter(form -> form.isMeant(names)).toList();
        if (meant.isEmpty()) {
            throw flaw("", unknown(names));
        }
        Form form = meant.getFirst();
        requireOnce(names);
        requireAll(form, names);
        List<String> ignored =
                names.stream().filter(name -> !form.columns().contains(name)).toList();
        return new Header(
                form, places(names), ignored.stream().map(Header::shortened).toList());
    }

    private static FlawedText flaw(String column, String reason) {
        return new FlawedText(new Flaw(1, column, reason));
    }

    private static String unknown(List<String> names) {
        String all = String.join(",", names);
        for (String separator : List.of(";", "\t", "|")) {
            if (names.size() < 3 && all.split(separator.equals("|") ? "\\|" : separator, -1).length > 3) {
                return "The columns are separated by " + (separator.equals("\t") ? "tabs" : "\"" + separator + "\"")
                        + ". Save the file with commas between them.";
            }
        }
        return "These are the columns of neither form: " + shortened(all) + ". The United Nations library's file has "
                + Form.UN_LIBRARY.columns() + ", Horseshoe's own has " + Form.HORSESHOE.columns() + ".";
    }

    private static void requireOnce(List<String> names) throws FlawedText {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw flaw(shortened(name), "This column stands twice; it is not clear which one is meant.");
            }
        }
    }

    private static void requireAll(Form form, List<String> names) throws FlawedText {
        List<String> missing = form.columns().stream()
                .filter(column -> !names.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw flaw(missing.getFirst(), "The columns " + missing + " are missing.");
        }
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            places.put(names.get(at), at);
        }
        return Map.copyOf(places);
    }

    static String shortened(String text) {
        return text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD) + "...";
    }

    int width() {
        return places.size();
    }
}
