package horseshoe.export.document;

import horseshoe.drafting.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph with what stands below it.
 *
 * @param line the paragraph
 * @param id unique in the document, after the naming convention of Akoma Ntoso, such as "para_2__point_a"
 * @param below its subparagraphs
 */
record Node(Line line, String id, List<Node> below) {
    Node {
        below = List.copyOf(below);
    }

    /** The paragraphs of one half; a subparagraph without a paragraph above it stands on its own. */
    static List<Node> of(List<Line> lines, Half half) {
        return nodes(lines.stream().filter(line -> line.half() == half).toList(), "");
    }

    private static List<Node> nodes(List<Line> lines, String above) {
        List<Node> nodes = new ArrayList<>();
        int place = 0;
        while (place < lines.size()) {
            int end = end(lines, place);
            Line line = lines.get(place);
            String id = id(line, above, nodes.size() + 1);
            nodes.add(new Node(line, id, nodes(lines.subList(place + 1, end), id)));
            place = end;
        }
        return nodes;
    }

    private static int end(List<Line> lines, int place) {
        int end = place + 1;
        while (end < lines.size()
                && lines.get(end).degree().isBelow(lines.get(place).degree())) {
            end++;
        }
        return end;
    }

    private static String id(Line line, String above, int place) {
        String number = line.label().replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        String own = number.isEmpty() ? String.valueOf(place) : number;
        boolean operative = line.half() == Half.OPERATIVE;
        return above.isEmpty()
                ? (operative ? "para_" : "container_") + own
                : above + (operative ? "__point_" : "__item_") + own;
    }
}
