package horseshoe.export.document;

import horseshoe.drafting.document.Masthead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is printed, whatever the format. All of it but the issue itself has been cleaned.
 *
 * @param issue what is issued, as it came: not cleaned
 * @param labels the fixed words
 * @param folio what every page has
 * @param title sponsors and "draft resolution", or the resolution's number and the sentence on its adoption
 * @param lines the paragraphs
 * @param poll the vote, for the last page
 */
record Sheet(Issue issue, Labels labels, Folio folio, Title title, List<Line> lines, Optional<Poll> poll) {
    /**
     * The lines above the text.
     *
     * @param main in bold
     * @param below the sentence on the adoption, where there is one
     */
    record Title(String main, Optional<String> below) {}

    Sheet {
        lines = List.copyOf(lines);
    }

    static Sheet of(Issue issue) {
        Labels labels = Labels.of(issue.draft().masthead().original());
        return new Sheet(
                issue,
                labels,
                folio(issue, labels),
                title(issue, labels),
                Lines.of(issue.draft(), labels),
                issue.poll().map(Poll::clean));
    }

    private static Folio folio(Issue issue, Labels labels) {
        Folio.Top top = new Folio.Top(
                labels.say("organization"), Clean.line(issue.symbol()), labels.say("organ"), facts(issue, labels));
        return labels.folio(top);
    }

    private static List<String> facts(Issue issue, Labels labels) {
        Masthead masthead = issue.draft().masthead();
        String form = issue.heading() instanceof Heading.OfResolution
                ? "FINAL"
                : issue.draft().stage().form().name();
        return List.of(labels.say("distribution." + form), labels.mastheadDay(masthead.date()), labels.say("original"));
    }

    private static Title title(Issue issue, Labels labels) {
        return switch (issue.heading()) {
            case Heading.OfDraft draft -> new Title(draft(issue, labels), Optional.empty());
            case Heading.OfResolution resolution ->
                new Title(
                        labels.say("resolution", Clean.line(resolution.number())),
                        Optional.of(labels.say(
                                "adopted", Clean.line(resolution.meeting()), labels.day(resolution.adopted()))));
        };
    }

    private static String draft(Issue issue, Labels labels) {
        List<String> sponsors = sponsors(issue);
        return sponsors.isEmpty() ? labels.say("draft") : labels.say("draftBy", labels.list(sponsors));
    }

    private static List<String> sponsors(Issue issue) {
        return issue.draft().masthead().sponsors().stream().map(Clean::line).toList();
    }

    List<String> sponsors() {
        return sponsors(issue);
    }

    LocalDate date() {
        return issue.draft().masthead().date();
    }

    boolean isResolution() {
        return issue.heading() instanceof Heading.OfResolution;
    }

    Folio.Top top() {
        return folio.top();
    }
}
