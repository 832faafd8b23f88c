package horseshoe.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a draft resolution in their order.
 *
 * @param preambular the recitals
 * @param operative what is decided
 */
public record DraftText(List<String> preambular, List<String> operative) {
    /** Copies the lists. */
    public DraftText {
        preambular = List.copyOf(preambular);
        operative = List.copyOf(operative);
    }

    /**
     * The paragraphs of one half.
     *
     * @param half which
     * @return in their order
     */
    public List<String> paragraphs(Half half) {
        return half == Half.PREAMBULAR ? preambular : operative;
    }

    /**
     * Whether the text has such a paragraph.
     *
     * @param paragraph a place
     * @return false for number 0 and for places after the last
     */
    public boolean has(ParagraphId paragraph) {
        return paragraph.number() >= 1
                && paragraph.number() <= paragraphs(paragraph.half()).size();
    }

    /**
     * The words of a paragraph.
     *
     * @param paragraph one that this text {@link #has}
     * @return its words
     */
    public String at(ParagraphId paragraph) {
        return paragraphs(paragraph.half()).get(paragraph.number() - 1);
    }

    /**
     * Whether a change fits this text.
     *
     * @param change an amendment's change
     * @return true if its paragraph is there; an addition may also stand before the first
     */
    public boolean fits(Change change) {
        return has(change.at()) || (change instanceof Change.Add && change.at().number() == 0);
    }

    /**
     * The text after a change.
     *
     * @param change one that {@link #fits}
     * @return a new text
     */
    public DraftText with(Change change) {
        List<String> half = new ArrayList<>(paragraphs(change.at().half()));
        int place = change.at().number() - 1;
        switch (change) {
            case Change.Add add -> half.add(place + 1, add.text());
            case Change.Delete delete -> half.remove(place);
            case Change.Replace replace -> half.set(place, replace.text());
        }
        return change.at().half() == Half.PREAMBULAR ? new DraftText(half, operative) : new DraftText(preambular, half);
    }

    /**
     * The text without some paragraphs, as when parts of it were not adopted (provisional rule 32).
     *
     * @param gone paragraphs of this text
     * @return what remains
     */
    public DraftText without(List<ParagraphId> gone) {
        return new DraftText(remaining(Half.PREAMBULAR, gone), remaining(Half.OPERATIVE, gone));
    }

    private List<String> remaining(Half half, List<ParagraphId> gone) {
        List<String> kept = new ArrayList<>();
        for (int place = 0; place < paragraphs(half).size(); place++) {
            if (!gone.contains(new ParagraphId(half, place + 1))) {
                kept.add(paragraphs(half).get(place));
            }
        }
        return kept;
    }
}
