package horseshoe.drafting.reading;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads pasted texts. Immutable. */
public final class Reading {
    private static final Pattern FORMULA = Pattern.compile("The Security Council, ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "(Annex|ANNEX|Appendix|APPENDIX|Enclosure)( [IVXA-Z\\d]{1,5})?(:.*)?|Adopted (unanimously )?(at|by) the .*|Voting record.*");

    private final PhraseBook book;

    /**
     * A reading that knows some phrases.
     *
     * @param book the phrases
     */
    public Reading(PhraseBook book) {
        this.book = book;
    }

    /**
     * Reads a text.
     *
     * @param text as it was pasted, with its lines
     * @param atHand a masthead for what the text does not say
     * @return the draft; its paragraphs are named p1, p2 and so on in the preamble, o1, o2 and so on behind it
     */
    public ReadDraft read(String text, Masthead atHand) {
        List<Line> lines = Line.of(text);
        int formula = first(lines, 0, FORMULA, -1);
        int end = first(lines, formula + 1, BEHIND, lines.size());
        MastheadReader masthead = new MastheadReader(lines.subList(0, Math.max(formula, 0)));
        List<Unread> unread = new ArrayList<>(masthead.unknown().toList());
        unread.addAll(outside(lines, formula, end));
        List<Chunk> chunks = Chunks.of(lines.subList(formula + 1, end), book);
        chunks.stream()
                .filter(chunk -> chunk.isHeading(book))
                .map(chunk -> new Unread(chunk.line(), chunk.text(), Unread.Why.HEADING))
                .forEach(unread::add);
        Assembly assembly = assembled(
                chunks.stream().filter(chunk -> !chunk.isHeading(book)).toList());
        unread.addAll(assembly.unread(atHand));
        return new ReadDraft(assembly.draft(masthead.read(atHand)), unread);
    }

    private static int first(List<Line> lines, int from, Pattern pattern, int otherwise) {
        return IntStream.range(from, lines.size())
                .filter(place -> pattern.matcher(lines.get(place).text()).matches())
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Unread> outside(List<Line> lines, int formula, int end) {
        List<Unread> unread = new ArrayList<>();
        if (formula < 0 && !lines.isEmpty()) {
            unread.add(new Unread(1, lines.getFirst().text(), Unread.Why.NO_FORMULA));
        }
        lines.subList(end, lines.size()).stream()
                .filter(line -> !line.isBlank() && !line.isFurniture())
                .map(line -> new Unread(line.number(), line.text(), Unread.Why.BEHIND_THE_TEXT))
                .forEach(unread::add);
        return unread;
    }

    /** The operative half begins with number 1, or with the first verb where paragraphs have no numbers. */
    private Assembly assembled(List<Chunk> chunks) {
        int operative = first(chunks, Reading::isNumberOne)
                .orElseGet(() -> first(chunks, this::isDecision).orElse(chunks.size()));
        return new Assembly(chunks.subList(0, operative), chunks.subList(operative, chunks.size()), book);
    }

    private static OptionalInt first(List<Chunk> chunks, Predicate<Chunk> sought) {
        return IntStream.range(0, chunks.size())
                .filter(place -> sought.test(chunks.get(place)))
                .findFirst();
    }

    private static boolean isNumberOne(Chunk chunk) {
        return chunk.label().equals(new Label("1.", Degree.PARAGRAPH));
    }

    private boolean isDecision(Chunk chunk) {
        return chunk.label().equals(Label.NONE)
                && book.opening(chunk.text())
                        .filter(opening -> !opening.phrase().halves().contains(Half.PREAMBULAR))
                        .isPresent();
    }
}
