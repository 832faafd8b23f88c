package horseshoe.drafting.amendment;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Wording;
import java.util.List;

/** What an amendment does: it adds to a text, deletes from it or replaces a part of it (provisional rule 36). */
public sealed interface Alteration {
    /**
     * A new paragraph.
     *
     * @param half where
     * @param before the paragraphs before its place when it was tabled, the nearest first; the first that is still there counts
     * @param paragraph with a name of its own
     */
    record Add(Half half, List<ParagraphKey> before, Paragraph paragraph) implements Alteration {
        /** Copies the names. */
        public Add {
            before = List.copyOf(before);
        }

        /**
         * An addition behind a paragraph.
         *
         * @param draft the text as it stands
         * @param anchor one of its paragraphs
         * @param paragraph what is added
         * @return the addition
         */
        public static Add behind(Draft draft, ParagraphKey anchor, Paragraph paragraph) {
            Half half = draft.half(anchor).orElse(Half.OPERATIVE);
            List<ParagraphKey> keys =
                    draft.body(half).paragraphs().stream().map(Paragraph::key).toList();
            return new Add(half, keys.subList(0, keys.indexOf(anchor) + 1).reversed(), paragraph);
        }
    }

    /**
     * A paragraph goes, with its subparagraphs.
     *
     * @param key its name
     * @param now what it said when the amendment was tabled
     */
    record Delete(ParagraphKey key, Wording now) implements Alteration {}

    /**
     * A paragraph is worded anew.
     *
     * @param key its name
     * @param now what it said when the amendment was tabled
     * @param then what it shall say
     */
    record Replace(ParagraphKey key, Wording now, Wording then) implements Alteration {}

    /**
     * Some words within a paragraph change; the others may meanwhile be changed by another amendment.
     *
     * @param key its name
     * @param now what it said when the amendment was tabled
     * @param then what it shall say
     */
    record Reword(ParagraphKey key, Wording now, Wording then) implements Alteration {}
}
