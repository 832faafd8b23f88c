package horseshoe.web.live.view;

import horseshoe.drafting.Half;
import horseshoe.drafting.amendment.Difference;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.ParagraphNumber;
import horseshoe.drafting.paper.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has changed in a working paper since a kept version.
 *
 * @param version its number
 * @param name its name
 * @param paragraphs those of now in their order, each removed one behind the one it followed
 */
public record ComparedView(int version, String name, List<LineView> paragraphs) {
    /** A paragraph; its label is that of now, or of then for a removed one. */
    public record LineView(String label, String half, int depth, List<Difference.Piece> pieces) {}

    /**
     * Compares.
     *
     * @param version the text of then
     * @param now the text of now
     * @return the difference, word by word
     */
    public static ComparedView of(Version version, Draft now) {
        Comparing comparing = new Comparing(version.draft(), now);
        return new ComparedView(
                version.number(),
                version.name(),
                Stream.of(Half.values())
                        .flatMap(half -> comparing.of(half).stream())
                        .toList());
    }

    /** Two texts side by side. */
    private record Comparing(Draft then, Draft now) {
        List<LineView> of(Half half) {
            return merged(half).stream().map(key -> line(half, key)).toList();
        }

        private List<ParagraphKey> merged(Half half) {
            List<ParagraphKey> keys = new ArrayList<>(keys(now, half));
            List<ParagraphKey> old = keys(then, half);
            for (int place = 0; place < old.size(); place++) {
                if (!keys.contains(old.get(place))) {
                    int behind = place == 0 ? 0 : keys.indexOf(old.get(place - 1)) + 1;
                    keys.add(behind, old.get(place));
                }
            }
            return keys;
        }

        private static List<ParagraphKey> keys(Draft draft, Half half) {
            return draft.body(half).paragraphs().stream().map(Paragraph::key).toList();
        }

        private LineView line(Half half, ParagraphKey key) {
            Draft shown = isIn(now, half, key) ? now : then;
            return new LineView(
                    Numbers.of(shown)
                            .of(key)
                            .filter(number -> half == Half.OPERATIVE)
                            .map(ParagraphNumber::label)
                            .orElse(""),
                    half.name(),
                    shown.paragraph(key)
                            .map(paragraph -> paragraph.degree().depth())
                            .orElse(0),
                    Difference.between(words(then, half, key), words(now, half, key))
                            .pieces());
        }

        private static boolean isIn(Draft draft, Half half, ParagraphKey key) {
            return draft.half(key).equals(Optional.of(half));
        }

        private static String words(Draft draft, Half half, ParagraphKey key) {
            return Optional.of(draft)
                    .filter(text -> isIn(text, half, key))
                    .flatMap(text -> text.paragraph(key))
                    .map(Numbers.of(draft)::text)
                    .orElse("");
        }
    }
}
