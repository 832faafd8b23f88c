package horseshoe.verbatim;

import horseshoe.meeting.Proposal;
import horseshoe.meeting.Standing;
import horseshoe.meeting.StatementEvent;
import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses what a class should talk about: each thing once, where it first happened, the weightiest first. */
final class Reflections {
    private static final int MOST = 8;

    private final List<Reflection> found = new ArrayList<>();
    private final Set<Reflection.About> seen = new HashSet<>();

    private Reflections() {}

    static List<Reflection> of(Proceedings meeting, List<VoteReview> votes, List<SeatPage> seats) {
        Reflections reflections = new Reflections();
        votes.forEach(vote -> reflections.vote(vote, meeting.docket()));
        reflections.papers(meeting.docket());
        reflections.course(meeting, seats);
        return reflections.found.stream()
                .sorted(Comparator.comparing(Reflection::about))
                .limit(MOST)
                .toList();
    }

    private void vote(VoteReview vote, Docket docket) {
        Optional<Paper> on = docket.paper(vote.vote().on());
        for (VoteLesson.Lesson lesson : VoteLesson.of(vote)) {
            add(new Reflection(lesson.about(), on, lesson.seats(), lesson.rule()));
        }
    }

    private void papers(Docket docket) {
        for (Paper paper : docket.papers()) {
            if (paper.proposal() instanceof Proposal.Amendment && paper.standing() == Standing.ACCEPTED) {
                add(new Reflection(
                        Reflection.About.AMENDMENT_MADE_IT, Optional.of(paper), List.of(), Optional.empty()));
            }
            if (paper.proposal() instanceof Proposal.Draft draft && paper.standing() == Standing.WITHDRAWN) {
                add(new Reflection(Reflection.About.WITHDRAWN, Optional.of(paper), draft.sponsors(), Optional.empty()));
            }
        }
    }

    private void course(Proceedings meeting, List<SeatPage> seats) {
        meeting.log().events().stream()
                .map(Happened::event)
                .filter(StatementEvent.SilenceBroken.class::isInstance)
                .map(StatementEvent.SilenceBroken.class::cast)
                .forEach(broken -> add(Reflection.About.SILENCE_BROKEN, List.of(broken.by())));
        List<SeatId> silent = seats.stream()
                .filter(page -> page.delegation().play() == Delegation.Play.STUDENTS
                        && page.speeches().isEmpty())
                .map(page -> page.delegation().seat())
                .toList();
        if (!silent.isEmpty()) {
            add(Reflection.About.NEVER_SPOKE, silent);
        }
        if (meeting.votes().isEmpty()) {
            add(Reflection.About.NO_VOTE, List.of());
        }
    }

    private void add(Reflection.About about, List<SeatId> seats) {
        add(new Reflection(about, Optional.empty(), seats, Optional.empty()));
    }

    private void add(Reflection reflection) {
        if (seen.add(reflection.about())) {
            found.add(reflection);
        }
    }
}
