package horseshoe.drafting.check;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A remark on a draft.
 *
 * @param remark what is remarked
 * @param where on what
 * @param about words for the blanks of its sentence
 * @param mend what one click does about it
 */
public record Finding(Remark remark, Where where, List<String> about, Mend mend) {
    /** Copies the words. */
    public Finding {
        about = List.copyOf(about);
    }

    static Finding at(Paragraph paragraph, Remark remark, String... about) {
        return new Finding(remark, new Where.At(paragraph.key()), List.of(about), new Mend.ByHand());
    }

    static Finding whole(Remark remark, String... about) {
        return new Finding(remark, new Where.Whole(), List.of(about), new Mend.ByHand());
    }

    Finding mendedBy(UnaryOperator<Draft> change) {
        return new Finding(remark, where, about, new Mend.OneClick(change));
    }
}
