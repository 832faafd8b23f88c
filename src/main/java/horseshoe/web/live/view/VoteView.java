package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Custody;
import horseshoe.classroom.RosterEvent;
import horseshoe.explanation.MeetingWords;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Votes;
import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The vote under way. Who has voted is seen by all, as at a show of hands everybody sees who raises one; how, only by those of the seat
 * in whose hands it is ({@link Custody}), as one digit whatever it is.
 *
 * @param question its number
 * @param proposal what was put to the vote
 * @param title of that, in one line
 * @param kind what kind of question it is
 * @param matter PROCEDURAL or SUBSTANTIVE
 * @param required affirmative votes needed
 * @param cast seats that have voted, in the order of the table
 * @param waiting how many have not
 * @param yours whether the seat that looks has this vote in its hands: whoever came too late for it is shown nothing and changes nothing
 * @param own the vote of the seat that looks, if it is in their hands: 0 none, 1 in favour, 2 against, 3 abstaining, 4 not participating, 5 absent
 * @param voters the same for the seats that the teacher plays, as far as the teacher has cast them; the teacher's alone
 * @param takes what it takes, before any vote
 * @param since when it was opened
 */
record VoteView(
        int question,
        int proposal,
        String title,
        String kind,
        String matter,
        int required,
        List<String> cast,
        int waiting,
        boolean yours,
        int own,
        Optional<Map<String, Integer>> voters,
        String takes,
        Instant since) {
    /** What all see alike of a vote: what it is about and what it takes; none of it changes while votes come in. */
    record Asked(String title, String takes) {
        static Optional<Asked> of(MeetingState meeting, MeetingWords words) {
            Council council = meeting.setting().council();
            return meeting.voting()
                    .map(voting -> new Asked(
                            words.title(meeting, proposal(meeting, voting)),
                            words.takes(council, voting.question(), proposal(meeting, voting))));
        }
    }

    static Optional<VoteView> of(ClassState state, Optional<Asked> asked, Audience.Standpoint standpoint) {
        MeetingState meeting = state.run().state();
        return meeting.voting().flatMap(voting -> asked.map(about -> of(state, about, voting, standpoint)));
    }

    private static Proposal proposal(MeetingState meeting, Votes.Voting voting) {
        return meeting.papers().paper(voting.on()).orElseThrow().proposal();
    }

    private static VoteView of(ClassState state, Asked asked, Votes.Voting voting, Audience.Standpoint standpoint) {
        MeetingState meeting = state.run().state();
        Council council = meeting.setting().council();
        return new VoteView(
                voting.id().number(),
                voting.on().number(),
                asked.title(),
                proposal(meeting, voting).kind().name(),
                voting.question().matter().name(),
                council.rule().requiredAffirmative(),
                Places.inOrder(council, voting.cast().keySet()),
                council.size() - voting.cast().size(),
                standpoint.seat().isPresent() && !standpoint.late(),
                standpoint
                        .seat()
                        .filter(seat -> !standpoint.late())
                        .map(seat -> code(voting, seat))
                        .orElse(0),
                standpoint.isTeachers() ? Optional.of(played(state, voting)) : Optional.empty(),
                asked.takes(),
                voting.since());
    }

    /** What the seats that the teacher plays have cast, as far as it was the teacher who cast it. */
    private static Map<String, Integer> played(ClassState state, Votes.Voting voting) {
        Custody custody = Custody.ofVote(state).orElseThrow();
        Council council = state.run().state().setting().council();
        Map<SeatId, SeatId> teachers = council.members().stream()
                .map(member -> member.seat())
                .filter(seat -> state.roster().play(seat) == RosterEvent.Play.TEACHER)
                .collect(Collectors.toMap(seat -> seat, seat -> seat));
        return Places.inOrder(council, teachers, seat -> custody.isTeachers(seat) ? code(voting, seat) : 0);
    }

    private static int code(Votes.Voting voting, SeatId seat) {
        return voting.cast().containsKey(seat) ? code(voting.cast().get(seat)) : 0;
    }

    private static int code(Vote vote) {
        return switch (vote) {
            case IN_FAVOUR -> 1;
            case AGAINST -> 2;
            case ABSTAINING -> 3;
            case NOT_PARTICIPATING -> 4;
            case ABSENT -> 5;
        };
    }
}
