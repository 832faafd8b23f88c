package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.drafting.Half;
import horseshoe.drafting.document.Body;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Stage;
import horseshoe.drafting.document.Symbol;
import horseshoe.drafting.document.Wording;
import horseshoe.drafting.merge.Merge;
import horseshoe.drafting.merge.Origin;
import horseshoe.drafting.merge.Side;
import horseshoe.drafting.paper.Circle;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Progress;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.drafting.phrase.PhraseBook;
import horseshoe.drafting.reading.Reading;
import horseshoe.rules.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How working papers begin. */
final class PaperStart {
    /** The end of nearly all resolutions: 1,242 of the 1,453 counted for the list of phrases. */
    private static final String LAST = "Decides to remain seized of the matter";

    private final Reading reading = new Reading(PhraseBook.load());

    /** A second tap is harmless: where the paper that it would begin is there, and nothing was done to it yet, nothing happens. */
    ClassVerdict begun(Asking asking, ClassCommand.BeginPaper begin) {
        ClassVerdict verdict = first(asking, begin);
        return verdict instanceof ClassVerdict.Accepted accepted && isThere(asking, accepted)
                ? ClassVerdict.accepted()
                : verdict;
    }

    private static boolean isThere(Asking asking, ClassVerdict.Accepted accepted) {
        return accepted.events().stream()
                .anyMatch(event -> event instanceof WorkEvent.PaperBegan began
                        && asking.state().folder().papers().stream().anyMatch(paper -> isUntouched(paper, began)));
    }

    private static boolean isUntouched(WorkingPaper paper, WorkEvent.PaperBegan began) {
        return paper.progress().stage() == Progress.Stage.WORKING
                && paper.title().equals(began.title())
                && paper.circle().equals(began.circle())
                && paper.draft().equals(began.draft());
    }

    private ClassVerdict first(Asking asking, ClassCommand.BeginPaper begin) {
        return switch (begin.source()) {
            case PaperSource.Blank blank -> began(asking, begin, blank(masthead(asking)));
            case PaperSource.OfScenario scenario ->
                scenarioText(asking)
                        .map(text -> read(asking, begin, text))
                        .orElseGet(() -> ClassVerdict.refused(Reason.NO_SCENARIO_TEXT));
            case PaperSource.Pasted pasted -> read(asking, begin, pasted.text());
            case PaperSource.Merged merged -> merged(asking, begin, merged);
        };
    }

    private static Masthead masthead(Asking asking) {
        var date = asking.run().state().setting().date();
        return new Masthead(new Symbol(date.getYear(), 1), date, Language.ENGLISH, List.of());
    }

    private static Draft blank(Masthead masthead) {
        Paragraph last = new Paragraph(new ParagraphKey("o1"), Degree.PARAGRAPH, Wording.of(LAST));
        return new Draft(masthead, Stage.WORKING_COPY, new Body(List.of()), new Body(List.of(last)));
    }

    private static Optional<String> scenarioText(Asking asking) {
        return asking.state()
                .lesson()
                .scenario()
                .flatMap(scenario ->
                        FirstDraft.of(scenario.script(), asking.run().state().setting()))
                .map(first -> first.draft().text())
                .map(text -> String.join("\n\n", "The Security Council,", paragraphs(text.preambular()))
                        + numbered(text.paragraphs(Half.OPERATIVE)));
    }

    private static String paragraphs(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static String numbered(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < paragraphs.size(); place++) {
            text.append("\n\n").append(place + 1).append(". ").append(paragraphs.get(place));
        }
        return text.toString();
    }

    private ClassVerdict read(Asking asking, ClassCommand.BeginPaper begin, String text) {
        Draft draft = reading.read(text, masthead(asking)).draft();
        Draft own = new Draft(masthead(asking), Stage.WORKING_COPY, draft.preambular(), draft.operative());
        return own.paragraphs().findAny().isPresent()
                ? began(asking, begin, own)
                : ClassVerdict.refused(Reason.EMPTY_TEXT);
    }

    private static ClassVerdict began(Asking asking, ClassCommand.BeginPaper begin, Draft draft) {
        Circle circle = new Circle(begin.as(), List.of(), begin.invited(), List.of());
        return ClassVerdict.accepted(new WorkEvent.PaperBegan(
                asking.state().folder().next(), begin.title().strip(), circle, draft, Map.of()));
    }

    private static ClassVerdict merged(Asking asking, ClassCommand.BeginPaper begin, PaperSource.Merged merged) {
        Optional<WorkingPaper> one = visible(asking, begin.as(), merged.one());
        Optional<WorkingPaper> other = visible(asking, begin.as(), merged.other());
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return ClassVerdict.refused(Reason.NOT_TWO_PAPERS);
        }
        return ClassVerdict.accepted(merged(asking, begin, one.get(), other.get()));
    }

    private static Optional<WorkingPaper> visible(Asking asking, SeatId as, PaperNumber number) {
        return asking.state().folder().paper(number).filter(paper -> paper.isSeenBy(Optional.of(as)));
    }

    private static WorkEvent merged(
            Asking asking, ClassCommand.BeginPaper begin, WorkingPaper one, WorkingPaper other) {
        Merge merge = Merge.of(one.draft(), other.draft());
        List<SeatId> awaited = Stream.of(one, other)
                .flatMap(paper -> paper.circle().sponsors().stream())
                .filter(seat -> !seat.equals(begin.as()))
                .distinct()
                .toList();
        Circle circle = new Circle(begin.as(), List.of(), begin.invited(), awaited);
        Draft draft = merge.draft().under(masthead(asking)).at(Stage.WORKING_COPY);
        return new WorkEvent.PaperBegan(
                asking.state().folder().next(), begin.title().strip(), circle, draft, origins(merge, one, other));
    }

    private static Map<ParagraphKey, PaperNumber> origins(Merge merge, WorkingPaper one, WorkingPaper other) {
        Map<ParagraphKey, PaperNumber> from = new HashMap<>();
        merge.draft()
                .paragraphs()
                .forEach(paragraph -> merge.origin(paragraph.key()).stream()
                        .map(Origin::side)
                        .findFirst()
                        .map(side -> side == Side.LEFT ? one.id() : other.id())
                        .ifPresent(paper -> from.put(paragraph.key(), paper)));
        return from;
    }
}
