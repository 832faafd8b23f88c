package horseshoe.export.document;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.document.Printed;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.phrase.Opening;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets the paragraphs of a draft: opening phrases in italics, references as links, the mark at the end in the language of the text. */
record Lines(Draft draft, Numbers numbers, Labels labels) {
    /** Read with the first document. */
    private static final class Phrases {
        static final PhraseBook BOOK = PhraseBook.load();
    }

    static List<Line> of(Draft draft, Labels labels) {
        Lines lines = new Lines(draft, Numbers.of(draft), labels);
        return Stream.of(Half.values())
                .flatMap(half -> Printed.of(draft, half).stream().map(printed -> lines.line(half, printed)))
                .toList();
    }

    private Line line(Half half, Printed printed) {
        var paragraph = printed.paragraph();
        List<Run> runs = paragraph.wording().spans().stream()
                .map(span -> new Run(Clean.line(numbers.words(span, paragraph.key())), Run.Face.PLAIN, link(span)))
                .toList();
        String end = printed.text().substring(printed.text().length() - 1);
        return new Line(paragraph.key(), half, paragraph.degree(), printed.label(), ended(opened(runs), end));
    }

    private static Run.Link link(Span span) {
        return switch (span) {
            case Span.Words words -> new Run.Link.None();
            case Span.OwnParagraph own -> new Run.Link.Here(own.target());
            case Span.OtherResolution other -> new Run.Link.There(other.resolution());
            case Span.PartOfResolution part -> new Run.Link.There(part.resolution());
        };
    }

    private static List<Run> opened(List<Run> runs) {
        if (runs.isEmpty() || !(runs.getFirst().link() instanceof Run.Link.None)) {
            return runs;
        }
        String text = runs.getFirst().text().stripLeading();
        int italic = Phrases.BOOK.opening(text).map(Opening::italic).orElse(0);
        Stream<Run> first = Stream.of(Run.italic(text.substring(0, italic)), Run.plain(text.substring(italic)));
        return Stream.concat(first, runs.stream().skip(1))
                .filter(run -> !run.text().isEmpty())
                .toList();
    }

    private List<Run> ended(List<Run> runs, String mark) {
        List<Run> all = new ArrayList<>(runs);
        while (!all.isEmpty() && all.getLast().link() instanceof Run.Link.None) {
            Run last = all.removeLast();
            String bare = bare(last.text());
            if (!bare.isEmpty()) {
                all.add(last.saying(bare));
                break;
            }
        }
        all.add(Run.plain(labels.mark(mark.charAt(0))));
        return all;
    }

    private String bare(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) <= ' ' || labels.isMark(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}
