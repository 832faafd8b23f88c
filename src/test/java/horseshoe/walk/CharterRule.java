package horseshoe.walk;

import horseshoe.classroom.Recorded;
import horseshoe.classroom.Run;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.classroom.Table;
import horseshoe.meeting.Event;
import horseshoe.meeting.VoteEvent;
import horseshoe.meeting.Votes.Taken;
import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
import horseshoe.rules.Matter;
import horseshoe.rules.Member;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Charter Art. 27, written a second time: what the votes in a log make of a question. It shares no code with the rules. */
final class CharterRule {
    private static final Set<Vote> SILENT = EnumSet.of(Vote.NOT_PARTICIPATING, Vote.ABSENT);

    private CharterRule() {}

    /** What is wrong with the results of a meeting; empty where a reform model counts, which is another rule. */
    static Optional<String> wrong(Run run) {
        return hasCharter(run.table()) ? wrongResult(run).or(() -> wrongVotes(run)) : Optional.empty();
    }

    private static boolean hasCharter(Table table) {
        return table.model().isEmpty() && Character.isDigit(table.council().charAt(0));
    }

    private static Optional<String> wrongResult(Run run) {
        Map<Integer, Question> put = new HashMap<>();
        events(run).forEach(event -> {
            if (event instanceof VoteEvent.VoteOpened opened) {
                put.put(opened.question().number(), opened.put());
            }
        });
        return run.state().votes().taken().stream()
                .filter(taken ->
                        put.containsKey(taken.id().number()) && !taken.votes().isEmpty())
                .filter(taken -> {
                    Question question = put.get(taken.id().number());
                    return question != null
                            && isAdopted(run, question, taken.votes())
                                    != (taken.decision().result() == Result.ADOPTED);
                })
                .map(Taken::toString)
                .findFirst();
    }

    private static boolean isAdopted(Run run, Question question, Map<SeatId, Vote> votes) {
        Council council = run.state().setting().council();
        int inFavour = 0;
        boolean veto = false;
        for (Member member : council.members()) {
            boolean bound = isBound(council, question, member);
            Vote vote = votes.getOrDefault(member.seat(), Vote.ABSENT);
            inFavour += vote == Vote.IN_FAVOUR && !bound ? 1 : 0;
            veto |= vote == Vote.AGAINST && !bound && member.isPermanent();
        }
        return inFavour >= required(run.table(), council.size()) && !(veto && question.matter() == Matter.SUBSTANTIVE);
    }

    /** Nine of fifteen, before 1966 seven of eleven; of fewer seats the same share, and more than half. */
    private static int required(Table table, int seats) {
        boolean eleven = LocalDate.parse(table.council()).getYear() < 1966;
        int full = eleven ? 11 : 15;
        int votes = eleven ? 7 : 9;
        return seats == full ? votes : Math.max((votes * seats + full - 1) / full, seats / 2 + 1);
    }

    /** A party to a dispute under Chapter VI, where that is enforced. */
    private static boolean isBound(Council council, Question question, Member member) {
        return question.matter() == Matter.SUBSTANTIVE
                && (question.chapter() == Chapter.VI || question.chapter() == Chapter.ARTICLE_52_3)
                && question.proviso().mode() == Proviso.Mode.STRICT
                && question.proviso().parties().has(council.placeOf(member.seat()));
    }

    /** The closed vote has each member's last word; those who said nothing did not participate, or were absent. */
    private static Optional<String> wrongVotes(Run run) {
        Map<SeatId, Vote> cast = new HashMap<>();
        for (Event event : events(run)) {
            if (event instanceof VoteEvent.VoteOpened) {
                cast.clear();
            } else if (event instanceof VoteEvent.VoteCast vote) {
                cast.put(vote.seat(), vote.vote());
            } else if (event instanceof VoteEvent.VoteClosed closed && !isAsCast(run, closed, cast)) {
                return Optional.of(closed + " though cast was " + cast);
            }
        }
        return Optional.empty();
    }

    private static boolean isAsCast(Run run, VoteEvent.VoteClosed closed, Map<SeatId, Vote> cast) {
        return run.state().setting().council().members().stream()
                .map(Member::seat)
                .allMatch(seat -> cast.containsKey(seat)
                        ? cast.get(seat) == closed.votes().get(seat)
                        : SILENT.contains(closed.votes().get(seat)));
    }

    static List<Event> events(Run run) {
        return run.history().stream()
                .map(Recorded::event)
                .map(event -> ((MeetingWent) event).event())
                .toList();
    }
}
