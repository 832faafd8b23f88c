package horseshoe.web.live.debrief;

import horseshoe.explanation.ReportWords;
import horseshoe.export.document.Part;
import horseshoe.export.document.Part.Manner;
import horseshoe.export.document.Report;
import horseshoe.web.live.debrief.SeatPageView.OwnVoteView;
import horseshoe.web.live.debrief.SeatPageView.PaperView;
import horseshoe.web.live.debrief.SeatPageView.SpeechView;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one member did, as a document for the portfolio of those who represented it.
 *
 * @param page what is told
 * @param words the fixed words
 */
record SeatReport(SeatPageView page, ReportWords words) {
    private static final long MINUTE = 60;

    Report under(Letterhead letterhead) {
        return new Report(
                letterhead.front(letterhead.masthead().symbol() + "/" + page.seat(), words.say("seat", page.name())),
                Stream.of(summary(), votes(), said(), papers())
                        .flatMap(parts -> parts)
                        .toList());
    }

    private Stream<Part> summary() {
        String people = page.people().isEmpty() ? words.say("play." + page.play()) : words.people(page.people());
        return Stream.of(
                new Part.Words(Manner.PLAIN, people, ""),
                Part.Words.of(Manner.PLAIN, page.text()),
                new Part.Table(List.of(2, 3), List.of(), facts()));
    }

    private List<List<String>> facts() {
        return List.of(
                List.of(words.say("speeches"), String.valueOf(page.speeches().size())),
                List.of(words.say("time"), clock(page.seconds())),
                List.of(words.say("share"), words.say("percent", page.percent())),
                List.of(words.say("notes"), String.valueOf(page.notes())));
    }

    private static String clock(long seconds) {
        long rest = seconds % MINUTE;
        return seconds / MINUTE + ":" + rest / 10 + rest % 10;
    }

    private Stream<Part> votes() {
        List<String> head = List.of(words.say("question"), words.say("here"), words.say("there"));
        return titled(
                "votes", table(List.of(6, 3, 3), head, page.votes().stream().map(this::vote)));
    }

    private List<String> vote(OwnVoteView vote) {
        return List.of(
                vote.pivotal() ? words.say("pivotal", vote.title()) : vote.title(),
                words.say("vote." + vote.vote()),
                vote.really().map(really -> words.say("vote." + really)).orElseGet(() -> words.say("unknown")));
    }

    private Stream<Part> said() {
        return titled(
                "said",
                Stream.concat(
                        page.speeches().stream().flatMap(this::speech),
                        page.points().stream()
                                .flatMap(point -> Spoken.paragraphs(words.say("point"), Stream.of(point.point())))));
    }

    private Stream<Part> speech(SpeechView speech) {
        String key = speech.words().isEmpty() ? "speech" : "speech.words";
        String purpose = words.begin("purpose." + speech.purpose());
        return Spoken.paragraphs(words.say(key, purpose, clock(speech.seconds())), speech.words().stream());
    }

    private Stream<Part> papers() {
        Stream<PaperView> all =
                Stream.of(page.sponsored(), page.amendments(), page.motions()).flatMap(List::stream);
        List<String> head = List.of(words.say("paper"), words.say("became"));
        return titled(
                "papers",
                table(
                        List.of(3, 2),
                        head,
                        all.map(paper -> List.of(paper.title(), words.say("standing." + paper.standing())))));
    }

    private static Stream<Part> table(List<Integer> shares, List<String> head, Stream<List<String>> rows) {
        List<List<String>> all = rows.toList();
        return all.isEmpty() ? Stream.of() : Stream.of(new Part.Table(shares, head, all));
    }

    /** Nothing below a title, no title. */
    private Stream<Part> titled(String title, Stream<Part> parts) {
        List<Part> all = parts.toList();
        return all.isEmpty() ? Stream.of() : Stream.concat(Stream.of(new Part.Title(words.say(title))), all.stream());
    }
}
