package horseshoe.drafting.paper;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Wording;
import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The text of a paper, and what its paragraphs said before.
 *
 * @param draft the text
 * @param revisions what each paragraph said, the newest last; those of removed paragraphs included
 * @param halves in which half each paragraph was added; those of removed paragraphs included
 * @param from the working papers that paragraphs of a merged one come from
 */
public record Manuscript(
        Draft draft,
        Map<ParagraphKey, List<Revision>> revisions,
        Map<ParagraphKey, Half> halves,
        Map<ParagraphKey, PaperNumber> from) {
    /** How many revisions of a paragraph are remembered; who writes on an older one cannot be put together with others any more. */
    public static final int REMEMBERED = 40;

    private static final String KEY = "k";

    /** Copies the maps. */
    public Manuscript {
        revisions = Map.copyOf(revisions);
        halves = Map.copyOf(halves);
        from = Map.copyOf(from);
    }

    static Manuscript of(Draft draft, Map<ParagraphKey, PaperNumber> from) {
        Map<ParagraphKey, List<Revision>> revisions = new HashMap<>();
        draft.paragraphs()
                .forEach(paragraph -> revisions.put(
                        paragraph.key(), List.of(new Revision(1, Optional.empty(), paragraph.wording()))));
        return new Manuscript(draft, revisions, halves(draft, Map.of()), from);
    }

    private static Map<ParagraphKey, Half> halves(Draft draft, Map<ParagraphKey, Half> known) {
        Map<ParagraphKey, Half> all = new HashMap<>(known);
        for (Half half : Half.values()) {
            draft.body(half).paragraphs().forEach(paragraph -> all.put(paragraph.key(), half));
        }
        return all;
    }

    /**
     * A name for a new paragraph.
     *
     * @return one that no paragraph has or had
     */
    public ParagraphKey nextKey() {
        int number = revisions.size() + 1;
        while (revisions.containsKey(new ParagraphKey(KEY + number))) {
            number++;
        }
        return new ParagraphKey(KEY + number);
    }

    /**
     * What a paragraph says.
     *
     * @param key its name
     * @return its newest revision; empty if there never was such a paragraph
     */
    public Optional<Revision> newest(ParagraphKey key) {
        return Optional.ofNullable(revisions.get(key)).map(List::getLast);
    }

    /**
     * What a paragraph said.
     *
     * @param key its name
     * @param revision which revision
     * @return empty if it is forgotten, or never was
     */
    public Optional<Revision> revision(ParagraphKey key, int revision) {
        return revisions.getOrDefault(key, List.of()).stream()
                .filter(one -> one.number() == revision)
                .findFirst();
    }

    Manuscript changed(UnaryOperator<Draft> change) {
        Draft changed = change.apply(draft);
        return new Manuscript(changed, revisions, halves(changed, halves), from);
    }

    Manuscript said(ParagraphKey key, Wording wording, Optional<SeatId> by) {
        Map<ParagraphKey, List<Revision>> said = new HashMap<>(revisions);
        said.put(key, longer(revisions.getOrDefault(key, List.of()), wording, by));
        return new Manuscript(draft.with(key, paragraph -> paragraph.saying(wording)), said, halves, from);
    }

    private static List<Revision> longer(List<Revision> before, Wording wording, Optional<SeatId> by) {
        List<Revision> all = new ArrayList<>(before);
        all.add(new Revision(before.isEmpty() ? 1 : before.getLast().number() + 1, by, wording));
        return List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }

    /** The text of an earlier time comes back; where a paragraph then says something else than now, that is a revision of its own. */
    Manuscript restored(Draft earlier, Optional<SeatId> by) {
        Manuscript restored = new Manuscript(earlier.at(draft.stage()), revisions, halves, from);
        for (Paragraph paragraph : earlier.paragraphs().toList()) {
            boolean same = newest(paragraph.key())
                    .filter(revision -> revision.wording().equals(paragraph.wording()))
                    .isPresent();
            restored = same ? restored : restored.said(paragraph.key(), paragraph.wording(), by);
        }
        return restored;
    }
}
