package horseshoe.web;

import horseshoe.drafting.Half;
import horseshoe.drafting.check.Checks;
import horseshoe.drafting.check.Finding;
import horseshoe.drafting.check.Where;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.PlainText;
import horseshoe.drafting.document.Printed;
import horseshoe.drafting.document.Symbol;
import horseshoe.drafting.phrase.Opening;
import horseshoe.drafting.phrase.PhraseBook;
import horseshoe.drafting.reading.ReadDraft;
import horseshoe.drafting.reading.Reading;
import horseshoe.explanation.CheckWords;
import horseshoe.explanation.Messages;
import horseshoe.record.DecidedRecord;
import horseshoe.web.view.DraftCheckView;
import horseshoe.web.view.DraftCheckView.ParagraphView;
import horseshoe.web.view.DraftCheckView.RemarkView;
import horseshoe.web.view.DraftCheckView.UnreadView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a draft that somebody is writing, remarks on it, and mends it. Keeps nothing. */
@ApplicationScoped
public class DraftDesk {
    private static final Pattern FORMULA = Pattern.compile("(?im)^\\s*The Security Council, ?$");
    private static final Masthead BLANK =
            new Masthead(new Symbol(LocalDate.EPOCH.getYear(), 1), LocalDate.EPOCH, Language.ENGLISH, List.of());

    private final PhraseBook book = PhraseBook.load();
    private final Reading reading = new Reading(book);
    private final Checks checks;
    private final CheckWords words;

    /** For the container, which makes a stand-in for this class. */
    DraftDesk() {
        this.checks = new Checks(book, number -> OptionalInt.empty());
        this.words = new CheckWords(Messages.in(Locale.ENGLISH));
    }

    /**
     * The desk.
     *
     * @param record knows the resolutions
     * @param words says what is remarked
     */
    @Inject
    public DraftDesk(DecidedRecord record, CheckWords words) {
        this.checks = new Checks(book, Resolutions.of(record));
        this.words = words;
    }

    /** Checks a draft; with a mend, the draft as it then is. */
    DraftCheckView check(DraftRequest request) {
        ReadDraft read = reading.read(request.text(), BLANK);
        Draft draft =
                request.mend().isPresent() ? mended(read.draft(), request.mend().getAsInt()) : read.draft();
        return new DraftCheckView(
                head(request.text()) + body(draft),
                paragraphs(draft),
                numbered(checks.of(draft), this::remark),
                read.unread().stream()
                        .map(unread -> new UnreadView(unread.line(), unread.text(), words.of(unread)))
                        .toList());
    }

    /**
     * What there is to remark on a draft that is kept elsewhere.
     *
     * @param draft any draft
     * @return in the order of the checks
     */
    public List<RemarkView> remarks(Draft draft) {
        return numbered(checks.of(draft), this::remark);
    }

    private Draft mended(Draft draft, int number) {
        List<Finding> findings = checks.of(draft);
        return number < findings.size() ? findings.get(number).mend().mend(draft) : draft;
    }

    private static List<RemarkView> numbered(List<Finding> findings, Numbering numbering) {
        IntFunction<RemarkView> view = number -> numbering.of(number, findings.get(number));
        return IntStream.range(0, findings.size()).mapToObj(view).toList();
    }

    private interface Numbering {
        RemarkView of(int number, Finding finding);
    }

    private RemarkView remark(int number, Finding finding) {
        String paragraph = switch (finding.where()) {
            case Where.At at -> at.key().value();
            case Where.Whole whole -> "";
        };
        return new RemarkView(
                number,
                finding.remark().name(),
                finding.remark().level().name(),
                paragraph,
                words.of(finding),
                finding.remark().source(),
                finding.mend().isOneClick());
    }

    private List<ParagraphView> paragraphs(Draft draft) {
        return Stream.of(Half.values())
                .flatMap(half -> Printed.of(draft, half).stream().map(printed -> paragraph(half, printed)))
                .toList();
    }

    private ParagraphView paragraph(Half half, Printed printed) {
        Optional<Opening> opening = book.opening(printed.text());
        int italic = opening.map(Opening::italic).orElse(0);
        return new ParagraphView(
                printed.paragraph().key().value(),
                half.name(),
                printed.paragraph().degree().depth(),
                printed.label(),
                printed.text().substring(0, italic),
                printed.text().substring(italic),
                opening.map(found -> found.phrase().kind().name()).orElse(""));
    }

    /** What stands above the text stays as it was typed. */
    private static String head(String text) {
        Matcher formula = FORMULA.matcher(text);
        return formula.find() ? text.substring(0, formula.start()) : "";
    }

    private static String body(Draft draft) {
        String whole = PlainText.of(draft);
        Matcher formula = FORMULA.matcher(whole);
        return formula.find() ? whole.substring(formula.start()) : whole;
    }
}
