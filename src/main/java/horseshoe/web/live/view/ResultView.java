package horseshoe.web.live.view;

import horseshoe.classroom.Bots;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.Table;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Formula;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Votes;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Member;
import horseshoe.rules.Question;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.scenario.PutToVote;
import horseshoe.web.view.DecisionView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vote that was taken, opened to all at once.
 *
 * @param question its number
 * @param proposal what was put to the vote
 * @param title of that, in one line
 * @param symbol of a draft
 * @param votes every seat's vote, in the order of the table; none where it was adopted without a vote
 * @param decision what it came to, and why
 * @param reasons why the bots voted so
 * @param really how the real members voted, where the scenario has it
 * @param at when it was announced
 */
record ResultView(
        int question,
        int proposal,
        String title,
        Optional<String> symbol,
        Map<String, String> votes,
        DecisionView decision,
        Map<String, String> reasons,
        Optional<ReallyView> really,
        Instant at) {
    /** How the real members voted, and what that came to. */
    record ReallyView(Map<String, String> votes, String text) {}

    /** A vote in the list of those that were taken; the lead is the result in a word, the tally counts in favour, against, abstaining. */
    record LineView(int question, String title, String result, String lead, String tally) {
        static LineView of(MeetingState state, Votes.Taken taken, Voicing voicing) {
            return new LineView(
                    taken.id().number(),
                    voicing.meeting().title(state, taken.proposal()),
                    taken.decision().result().name(),
                    voicing.decisions().lead(taken.decision().result(), formula(state, taken)),
                    tally(taken));
        }

        private static String tally(Votes.Taken taken) {
            if (taken.votes().isEmpty()) {
                return "";
            }
            var tally = taken.decision().tally();
            return tally.inFavour() + "-" + tally.against() + "-" + tally.abstaining();
        }
    }

    static List<LineView> all(MeetingState state, Voicing voicing) {
        return state.votes().taken().stream()
                .map(taken -> LineView.of(state, taken, voicing))
                .toList();
    }

    static Optional<ResultView> last(ClassState state, Voicing voicing, Background background) {
        List<Votes.Taken> taken = state.run().state().votes().taken();
        return taken.isEmpty() ? Optional.empty() : Optional.of(of(state, taken.getLast(), voicing, background));
    }

    private static ResultView of(ClassState state, Votes.Taken taken, Voicing voicing, Background background) {
        MeetingState meeting = state.run().state();
        Council council = meeting.setting().council();
        return new ResultView(
                taken.id().number(),
                taken.proposal().id().number(),
                voicing.meeting().title(meeting, taken.proposal()),
                taken.proposal() instanceof Proposal.Draft draft ? Optional.of(draft.symbol()) : Optional.empty(),
                Places.inOrder(council, taken.votes(), Vote::name),
                decision(state.run().table(), meeting, taken, voicing.decisions()),
                reasons(state, taken, voicing),
                background.really(council, taken, voicing),
                taken.at());
    }

    private static Map<String, String> reasons(ClassState state, Votes.Taken taken, Voicing voicing) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Member member : state.run().state().setting().council().members()) {
            Bots.reason(state, taken, member.seat(), voicing.classroom())
                    .ifPresent(reason -> reasons.put(member.seat().code(), reason));
        }
        return reasons;
    }

    private static DecisionView decision(Table table, MeetingState meeting, Votes.Taken taken, DecisionWords words) {
        Council council = meeting.setting().council();
        Formula formula = formula(meeting, taken);
        return DecisionView.of(
                table.council(),
                table.model(),
                new PutToVote(question(taken.decision()), VoteSheet.of(council, taken.votes())),
                new DecisionView.Told(taken.decision(), words.of(taken.decision(), formula), List.of()));
    }

    /** What was put to the vote, in the light of the votes that came before. */
    private static Formula formula(MeetingState meeting, Votes.Taken taken) {
        List<Formula.Before> before = meeting.votes().taken().stream()
                .takeWhile(earlier -> !earlier.id().equals(taken.id()))
                .map(earlier -> new Formula.Before(
                        earlier.proposal(), earlier.decision().result()))
                .toList();
        return Formula.of(taken.proposal(), before);
    }

    static Question question(Decision decision) {
        return decision instanceof Decision.Voted voted ? voted.count().question() : Question.on(Matter.SUBSTANTIVE);
    }
}
