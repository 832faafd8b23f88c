package horseshoe.web.live.view;

import horseshoe.drafting.Half;
import horseshoe.drafting.amendment.Alteration;
import horseshoe.drafting.amendment.Difference;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Printed;
import horseshoe.drafting.document.Wording;
import horseshoe.drafting.paper.Comment;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Suggestion;
import horseshoe.drafting.paper.Version;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.drafting.phrase.Opening;
import horseshoe.drafting.phrase.PhraseBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all who see a working paper see alike: its text, numbered and punctuated as it would be printed, and what stands beside it.
 *
 * @param paragraphs in their order
 * @param comments those that are not settled
 * @param suggestions those that are open
 * @param versions texts that were kept
 */
record WorkingSheet(
        List<LineView> paragraphs,
        List<CommentView> comments,
        List<SuggestionView> suggestions,
        List<VersionView> versions) {
    /**
     * A paragraph: {@code opening} in italics and {@code text} behind it as printed, {@code words} as one edits them; {@code from}: the working paper that
     * it was merged from.
     */
    record LineView(
            String key,
            String half,
            int depth,
            String label,
            String opening,
            String text,
            String words,
            int revision,
            Optional<String> by,
            Optional<Integer> from) {}

    /** A comment that is not settled. */
    record CommentView(int comment, String key, Optional<String> seat, String words, Instant at) {}

    /** A suggestion; {@code pieces} is the difference to the text as it stands. */
    record SuggestionView(
            int suggestion,
            String kind,
            String key,
            String half,
            Optional<String> seat,
            String why,
            String words,
            List<Difference.Piece> pieces,
            Instant at) {}

    /** A kept version. */
    record VersionView(int version, String name, Optional<String> by, Instant at) {}

    static WorkingSheet of(WorkingPaper paper, PhraseBook book) {
        return new Laying(paper, Numbers.of(paper.draft()), book).sheet();
    }

    /** Lays out one paper. */
    private record Laying(WorkingPaper paper, Numbers numbers, PhraseBook book) {
        WorkingSheet sheet() {
            return new WorkingSheet(
                    Stream.of(Half.values())
                            .flatMap(half ->
                                    Printed.of(paper.draft(), half).stream().map(one -> line(half, one)))
                            .toList(),
                    paper.margin().comments().stream()
                            .filter(comment -> !comment.settled())
                            .map(Laying::comment)
                            .toList(),
                    paper.margin().suggestions().stream().map(this::suggestion).toList(),
                    paper.versions().stream().map(Laying::version).toList());
        }

        private LineView line(Half half, Printed printed) {
            Paragraph paragraph = printed.paragraph();
            int italic = book.opening(printed.text()).map(Opening::italic).orElse(0);
            var newest = paper.manuscript().newest(paragraph.key()).orElseThrow();
            return new LineView(
                    paragraph.key().value(),
                    half.name(),
                    paragraph.degree().depth(),
                    printed.label(),
                    printed.text().substring(0, italic),
                    printed.text().substring(italic),
                    numbers.text(paragraph),
                    newest.number(),
                    WorkingView.code(newest.by()),
                    Optional.ofNullable(paper.manuscript().from().get(paragraph.key()))
                            .map(PaperNumber::number));
        }

        private static CommentView comment(Comment comment) {
            return new CommentView(
                    comment.number(),
                    comment.key().value(),
                    WorkingView.code(comment.by()),
                    comment.words(),
                    comment.at());
        }

        private static VersionView version(Version version) {
            return new VersionView(version.number(), version.name(), WorkingView.code(version.by()), version.at());
        }

        private SuggestionView suggestion(Suggestion suggestion) {
            return switch (suggestion.change()) {
                case Alteration.Add add ->
                    view(
                            suggestion,
                            "ADD",
                            anchor(add),
                            add.half(),
                            text(add.paragraph().wording()));
                case Alteration.Delete delete -> view(suggestion, "REMOVE", delete.key(), half(delete.key()), "");
                case Alteration.Replace replace ->
                    view(suggestion, "REWORD", replace.key(), half(replace.key()), text(replace.then()));
                case Alteration.Reword reword ->
                    view(suggestion, "REWORD", reword.key(), half(reword.key()), text(reword.then()));
            };
        }

        private ParagraphKey anchor(Alteration.Add add) {
            return add.before().stream()
                    .filter(key -> paper.draft().half(key).isPresent())
                    .findFirst()
                    .orElse(add.paragraph().key());
        }

        private Half half(ParagraphKey key) {
            return paper.manuscript().halves().getOrDefault(key, Half.OPERATIVE);
        }

        private SuggestionView view(Suggestion suggestion, String kind, ParagraphKey key, Half half, String words) {
            Draft draft = paper.draft();
            String now = kind.equals("ADD")
                    ? ""
                    : draft.paragraph(key).map(numbers::text).orElse("");
            return new SuggestionView(
                    suggestion.number(),
                    kind,
                    key.value(),
                    half.name(),
                    WorkingView.code(suggestion.by()),
                    suggestion.why().name(),
                    words,
                    Difference.between(now, words).pieces(),
                    suggestion.at());
        }

        private String text(Wording wording) {
            return numbers.text(new Paragraph(new ParagraphKey("suggested"), Degree.PARAGRAPH, wording));
        }
    }
}
