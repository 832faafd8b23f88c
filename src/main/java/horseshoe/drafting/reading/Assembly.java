package horseshoe.drafting.reading;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Body;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.ParagraphNumber;
import horseshoe.drafting.document.Printed;
import horseshoe.drafting.document.Stage;
import horseshoe.drafting.document.Wording;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a draft of chunks: first of words only, so that numbers are known, then with links. */
record Assembly(List<Chunk> preambular, List<Chunk> operative, PhraseBook book) {
    Draft draft(Masthead masthead) {
        Draft plain = plain(masthead);
        References references = new References(numbers(plain));
        return new Draft(
                masthead,
                Stage.WORKING_COPY,
                linked(plain, Half.PREAMBULAR, references),
                linked(plain, Half.OPERATIVE, references));
    }

    private Draft plain(Masthead masthead) {
        return new Draft(masthead, Stage.WORKING_COPY, body("p", preambular), body("o", operative));
    }

    private static Body body(String prefix, List<Chunk> chunks) {
        return new Body(IntStream.range(0, chunks.size())
                .mapToObj(place -> new Paragraph(
                        new ParagraphKey(prefix + (place + 1)),
                        chunks.get(place).label().degree(),
                        Wording.of(chunks.get(place).text())))
                .toList());
    }

    static Map<String, ParagraphKey> numbers(Draft plain) {
        Numbers numbers = Numbers.of(plain);
        Map<String, ParagraphKey> keys = new HashMap<>();
        plain.operative()
                .paragraphs()
                .forEach(paragraph -> numbers.of(paragraph.key())
                        .map(ParagraphNumber::full)
                        .ifPresent(number -> keys.putIfAbsent(number, paragraph.key())));
        return keys;
    }

    /** Punctuation that is as it should be follows from the place and is not kept; other punctuation stays, to be remarked. */
    private static Body linked(Draft plain, Half half, References references) {
        List<Printed> printed = Printed.of(plain, half);
        return new Body(printed.stream()
                .map(one -> one.paragraph().saying(references.linked(words(one))))
                .toList());
    }

    private static String words(Printed printed) {
        String typed = printed.paragraph().wording().beginning();
        return typed.equals(printed.text()) ? typed.substring(0, typed.length() - 1) : typed;
    }

    Stream<Unread> unreadIn(List<Chunk> chunks, Draft plain, Half half) {
        Numbers numbers = Numbers.of(plain);
        References references = new References(numbers(plain));
        List<Paragraph> paragraphs = plain.body(half).paragraphs();
        return IntStream.range(0, chunks.size())
                .boxed()
                .flatMap(place -> unread(
                        chunks.get(place),
                        numbers.of(paragraphs.get(place).key())
                                .map(ParagraphNumber::label)
                                .orElse(""),
                        references));
    }

    private Stream<Unread> unread(Chunk chunk, String right, References references) {
        return Stream.of(
                        number(chunk, right),
                        phrase(chunk),
                        references.leadingNowhere(chunk.text()).stream()
                                .map(number -> mark(chunk, "paragraph " + number, Unread.Why.REFERENCE_LEADS_NOWHERE)))
                .flatMap(marks -> marks);
    }

    private static Stream<Unread> number(Chunk chunk, String right) {
        String label = chunk.label().text();
        if (label.equals(Label.BULLET)) {
            return Stream.of(mark(chunk, chunk.text(), Unread.Why.BULLET));
        }
        return label.isEmpty() || label.equals(right)
                ? Stream.empty()
                : Stream.of(mark(chunk, label + " " + chunk.text(), Unread.Why.NUMBER_OUT_OF_ORDER));
    }

    private Stream<Unread> phrase(Chunk chunk) {
        return chunk.label().degree() == Degree.PARAGRAPH
                        && book.opening(chunk.text()).isEmpty()
                ? Stream.of(mark(chunk, chunk.text(), Unread.Why.PHRASE_UNKNOWN))
                : Stream.empty();
    }

    private static Unread mark(Chunk chunk, String text, Unread.Why why) {
        return new Unread(chunk.line(), text, why);
    }

    List<Unread> unread(Masthead atHand) {
        Draft plain = plain(atHand);
        return Stream.concat(unreadIn(preambular, plain, Half.PREAMBULAR), unreadIn(operative, plain, Half.OPERATIVE))
                .toList();
    }
}
