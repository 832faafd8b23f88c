package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.PaperDesk.Writer;
import horseshoe.drafting.Half;
import horseshoe.drafting.amendment.Alteration;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Position;
import horseshoe.drafting.document.Wording;
import horseshoe.drafting.paper.Manuscript;
import horseshoe.drafting.paper.Revision;
import horseshoe.drafting.paper.Suggestion;
import horseshoe.drafting.paper.Suggestion.Why;
import horseshoe.drafting.paper.Together;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.Worked;
import java.util.List;
import java.util.Optional;

/** What is done to the text of a working paper. Words that may not or cannot go into the text become a suggestion: they are never lost. */
final class TextWork {
    /** The name under which the text is kept that a restored version replaces. */
    private static final String BEFORE = "Before the return to version ";

    private TextWork() {}

    static ClassVerdict decide(Writer writer, Work.OnText work) {
        return switch (work) {
            case Work.WriteParagraph write -> written(writer, write);
            case Work.AddParagraph add -> added(writer, add);
            case Work.RemoveParagraph remove -> removed(writer, remove);
            case Work.MoveParagraph move -> allowed(writer).orElseGet(() -> moved(writer, move));
            case Work.SetDepth set -> allowed(writer).orElseGet(() -> deepened(writer, set));
            case Work.RestoreVersion restore -> allowed(writer).orElseGet(() -> restored(writer, restore));
            case Work.TakeSuggestion take -> allowed(writer).orElseGet(() -> taken(writer, take));
        };
    }

    private static Optional<ClassVerdict> allowed(Writer writer) {
        return PaperDesk.unless(writer.isSponsor(), Reason.NOT_A_SPONSOR)
                .or(() -> PaperDesk.unless(writer.paper().isWritable(), Reason.PAPER_FROZEN));
    }

    private static ClassVerdict missing() {
        return ClassVerdict.refused(Reason.PARAGRAPH_GONE);
    }

    private static ClassVerdict written(Writer writer, Work.WriteParagraph write) {
        Manuscript manuscript = writer.paper().manuscript();
        Wording words = Together.wording(manuscript.draft(), write.words());
        if (manuscript.newest(write.key()).isEmpty()) {
            return missing();
        }
        if (manuscript.draft().half(write.key()).isEmpty()) {
            return writer.does(new Worked.ChangeSuggested(Why.PARAGRAPH_GONE, again(manuscript, write.key(), words)));
        }
        return reason(writer)
                .map(why -> suggested(writer, why, write, words))
                .orElseGet(() -> merged(writer, write, words));
    }

    /** Why what somebody writes does not go into the text, if it does not. */
    private static Optional<Why> reason(Writer writer) {
        if (!writer.paper().isWritable()) {
            return Optional.of(Why.FROZEN);
        }
        return writer.isSponsor() ? Optional.empty() : Optional.of(Why.NOT_A_SPONSOR);
    }

    private static Alteration again(Manuscript manuscript, ParagraphKey key, Wording words) {
        Half half = manuscript.halves().getOrDefault(key, Half.OPERATIVE);
        Paragraph paragraph = new Paragraph(manuscript.nextKey(), Degree.PARAGRAPH, words);
        List<ParagraphKey> before = manuscript.draft().body(half).paragraphs().stream()
                .map(Paragraph::key)
                .toList()
                .reversed();
        return new Alteration.Add(half, before, paragraph);
    }

    private static ClassVerdict suggested(Writer writer, Why why, Work.WriteParagraph write, Wording words) {
        Wording base = base(writer.paper().manuscript(), write).wording();
        return base.equals(words)
                ? ClassVerdict.accepted()
                : writer.does(new Worked.ChangeSuggested(why, new Alteration.Reword(write.key(), base, words)));
    }

    private static Revision base(Manuscript manuscript, Work.WriteParagraph write) {
        return manuscript
                .revision(write.key(), write.revision())
                .or(() -> manuscript.newest(write.key()))
                .orElseThrow();
    }

    private static ClassVerdict merged(Writer writer, Work.WriteParagraph write, Wording words) {
        return switch (Together.of(writer.paper().manuscript(), write.key(), write.revision(), words)) {
            case Together.Same same -> ClassVerdict.accepted();
            case Together.Text text -> writer.does(new Worked.Reworded(write.key(), text.wording()));
            case Together.Clash clash -> suggested(writer, Why.SAME_WORDS, write, words);
        };
    }

    private static ClassVerdict added(Writer writer, Work.AddParagraph add) {
        Draft draft = writer.paper().draft();
        if (add.after().filter(key -> draft.half(key).isEmpty()).isPresent()) {
            return missing();
        }
        Half half = add.after().flatMap(draft::half).orElse(add.half());
        Paragraph paragraph = new Paragraph(
                writer.paper().manuscript().nextKey(),
                Degree.ofDepth(add.depth()),
                Together.wording(draft, add.words()));
        return writer.does(reason(writer)
                .<Worked>map(why -> new Worked.ChangeSuggested(why, addition(draft, half, add.after(), paragraph)))
                .orElseGet(() -> new Worked.ParagraphAdded(position(half, add.after()), paragraph)));
    }

    private static Alteration addition(Draft draft, Half half, Optional<ParagraphKey> after, Paragraph paragraph) {
        return after.map(anchor -> Alteration.Add.behind(draft, anchor, paragraph))
                .orElseGet(() -> new Alteration.Add(half, List.of(), paragraph));
    }

    private static Position position(Half half, Optional<ParagraphKey> after) {
        return after.<Position>map(Position.After::new).orElseGet(() -> new Position.First(half));
    }

    private static ClassVerdict removed(Writer writer, Work.RemoveParagraph remove) {
        Manuscript manuscript = writer.paper().manuscript();
        Optional<Revision> newest = manuscript.newest(remove.key());
        if (newest.isEmpty() || manuscript.draft().half(remove.key()).isEmpty()) {
            return missing();
        }
        Alteration deletion = new Alteration.Delete(remove.key(), newest.get().wording());
        return writer.does(reason(writer)
                .or(() -> newest.get().number() == remove.revision() ? Optional.empty() : Optional.of(Why.SAME_WORDS))
                .<Worked>map(why -> new Worked.ChangeSuggested(why, deletion))
                .orElseGet(() -> new Worked.ParagraphRemoved(remove.key())));
    }

    private static ClassVerdict moved(Writer writer, Work.MoveParagraph move) {
        Draft draft = writer.paper().draft();
        Optional<Half> half = draft.half(move.key());
        if (half.isEmpty()
                || move.after().filter(key -> draft.half(key).isEmpty()).isPresent()) {
            return missing();
        }
        Position position = position(half.get(), move.after());
        return draft.moved(move.key(), position).equals(draft)
                ? ClassVerdict.accepted()
                : writer.does(new Worked.ParagraphMoved(move.key(), position));
    }

    private static ClassVerdict deepened(Writer writer, Work.SetDepth set) {
        Degree degree = Degree.ofDepth(set.depth());
        return writer.paper()
                .draft()
                .paragraph(set.key())
                .map(paragraph -> paragraph.degree() == degree
                        ? ClassVerdict.accepted()
                        : writer.does(new Worked.DegreeSet(set.key(), degree)))
                .orElseGet(TextWork::missing);
    }

    private static ClassVerdict restored(Writer writer, Work.RestoreVersion restore) {
        return writer.paper().version(restore.version()).isPresent()
                ? writer.does(
                        new Worked.VersionKept(BEFORE + restore.version()),
                        new Worked.VersionRestored(restore.version()))
                : ClassVerdict.refused(Reason.NO_SUCH_VERSION, restore.version());
    }

    private static ClassVerdict taken(Writer writer, Work.TakeSuggestion take) {
        return writer.paper()
                .margin()
                .suggestion(take.suggestion())
                .map(suggestion -> isOutdated(writer, suggestion, take.revision())
                        ? ClassVerdict.refused(Reason.TEXT_MOVED_ON)
                        : writer.does(taken(writer.paper().manuscript(), suggestion)))
                .orElseGet(() -> ClassVerdict.refused(Reason.NO_SUCH_SUGGESTION, take.suggestion()));
    }

    /** What a suggestion replaces must have been before the eyes of whoever takes it. */
    private static boolean isOutdated(Writer writer, Suggestion suggestion, int revision) {
        Manuscript manuscript = writer.paper().manuscript();
        return suggestion
                .key()
                .filter(key -> manuscript.draft().half(key).isPresent())
                .flatMap(manuscript::newest)
                .filter(newest -> newest.number() != revision)
                .isPresent();
    }

    private static List<Worked> taken(Manuscript manuscript, Suggestion suggestion) {
        Worked settled = new Worked.SuggestionSettled(suggestion.number(), true);
        return Together.taking(manuscript, suggestion.change())
                .map(change -> List.of(change, settled))
                .orElseGet(() -> List.of(settled));
    }
}
