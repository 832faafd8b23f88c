package horseshoe.web.live.debrief;

import horseshoe.classroom.Run;
import horseshoe.explanation.DebriefWords;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.verbatim.Debrief;
import horseshoe.verbatim.Delegation;
import horseshoe.verbatim.SeatPage;
import horseshoe.verbatim.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The debrief of a meeting.
 *
 * @param title what stands above the class
 * @param run which meeting
 * @param runs all meetings of the class
 * @param began when it was opened
 * @param ended when it was adjourned
 * @param council who sat
 * @param timeline what happened, in order
 * @param votes every closed vote
 * @param speaking who spoke how long
 * @param questions questions to the class
 * @param seats the pages that the reader may see
 */
public record DebriefView(
        String title,
        RunView run,
        List<RunView> runs,
        Optional<Instant> began,
        Optional<Instant> ended,
        TableView council,
        List<LineView> timeline,
        List<VoteView> votes,
        SpeakingView speaking,
        List<QuestionView> questions,
        List<SeatPageView> seats) {
    /** A meeting of the class. */
    public record RunView(int run, String title, boolean current) {}

    /** Who sat, and how many votes it took. */
    public record TableView(String id, int required, List<SeatView> seats) {}

    /** A seat and who played it. */
    public record SeatView(
            String seat,
            String name,
            String officialName,
            boolean permanent,
            boolean president,
            String play,
            List<String> people) {}

    /** A line of the timeline. */
    public record LineView(Instant at, String sort, String text, Optional<Integer> question) {}

    /** A question to the class. */
    public record QuestionView(String about, String text) {}

    static DebriefView of(Held held, Debrief debrief, DebriefWords words, Predicate<SeatId> mine) {
        List<SeatPage> pages = debrief.seats().stream()
                .filter(page -> mine.test(page.delegation().seat()))
                .toList();
        return new DebriefView(
                held.state().lesson().opened().title(),
                run(held, held.run()),
                held.state().runs().all().stream().map(run -> run(held, run)).toList(),
                debrief.meeting().log().began(),
                debrief.meeting().log().ended(),
                council(held),
                debrief.timeline().stream().map(entry -> line(entry, words)).toList(),
                debrief.votes().stream().map(vote -> VoteView.of(vote, words)).toList(),
                SpeakingView.of(debrief.speaking(), words),
                debrief.reflections().stream()
                        .map(about -> new QuestionView(about.about().name(), words.question(about)))
                        .toList(),
                pages.stream()
                        .map(page -> SeatPageView.of(page, debrief, words))
                        .toList());
    }

    private static RunView run(Held held, Run run) {
        return new RunView(
                run.id().number(),
                run.title(),
                run.id().equals(held.state().runs().chosen()));
    }

    private static TableView council(Held held) {
        List<Delegation> delegations = held.delegations();
        Council council = held.council();
        return new TableView(
                council.id(),
                council.rule().requiredAffirmative(),
                IntStream.range(0, council.size())
                        .mapToObj(place -> seat(held, council.members().get(place), delegations.get(place)))
                        .toList());
    }

    private static SeatView seat(Held held, Member member, Delegation delegation) {
        return new SeatView(
                member.seat().code(),
                member.shortName(),
                member.officialName(),
                member.isPermanent(),
                member.seat().equals(held.run().state().setting().president()),
                delegation.play().name(),
                delegation.people());
    }

    private static LineView line(TimelineEntry entry, DebriefWords words) {
        Optional<Integer> question = switch (entry.event()) {
            case VoteEvent.VoteOpened opened -> Optional.of(opened.question().number());
            case VoteEvent.VoteClosed closed -> Optional.of(closed.question().number());
            case VoteEvent.AdoptedWithoutVote unvoted ->
                Optional.of(unvoted.question().number());
            default -> Optional.empty();
        };
        return new LineView(entry.at(), entry.sort().name(), words.event(entry.event()), question);
    }
}
