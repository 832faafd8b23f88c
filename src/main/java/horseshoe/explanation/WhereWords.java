package horseshoe.explanation;

import horseshoe.meeting.Floor;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Papers;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Standing;
import horseshoe.meeting.Votes;
import java.util.Optional;
import java.util.function.Predicate;

/** Says where a meeting is and what comes next: what is most urgent by the rules comes first. */
record WhereWords(Messages messages, MeetingWords words) {
    Telling of(MeetingState state) {
        return switch (state.phase()) {
            case CALLED -> tell("called", state.setting().item());
            case SUSPENDED -> tell("suspended");
            case ADJOURNED -> tell("adjourned");
            case AGENDA, IN_SESSION -> open(state);
        };
    }

    private Telling open(MeetingState state) {
        return voting(state)
                .or(() -> order(state))
                .or(() -> speaking(state))
                .or(() -> proposed(state))
                .orElseGet(() -> idle(state));
    }

    private Optional<Telling> voting(MeetingState state) {
        Votes votes = state.votes();
        return votes.voting()
                .flatMap(voting -> state.papers().paper(voting.on()))
                .map(paper -> tell("voting", words.title(state, paper.proposal())))
                .or(() -> votes.polling().map(polling -> tell("polling")));
    }

    /** A point of order, and a challenge to the ruling on it, come before everything else (rule 30). */
    private Optional<Telling> order(MeetingState state) {
        return state.chair()
                .point()
                .map(point -> tell("point", words.member(state, point.by())))
                .or(() -> tabled(state, Proposal.Challenge.class::isInstance)
                        .map(paper -> tell("challenge", words.title(state, paper.proposal()))))
                .or(() -> state.chair()
                        .caucus()
                        .map(caucus ->
                                caucus.topic().isBlank() ? tell("caucus.free") : tell("caucus", caucus.topic())));
    }

    private Optional<Telling> speaking(MeetingState state) {
        Floor floor = state.floor();
        return floor.speech()
                .map(speech -> tell(
                        floor.list().isEmpty() ? "speech" : "speech.next",
                        words.speaker(state, speech.speaker()),
                        messages.phrase("purpose." + speech.purpose()),
                        next(state)));
    }

    private String next(MeetingState state) {
        return state.floor().list().isEmpty()
                ? ""
                : words.speaker(state, state.floor().inOrder().getFirst().speaker());
    }

    private Optional<Telling> proposed(MeetingState state) {
        return tabled(state, Proposal.Agenda.class::isInstance)
                .map(agenda -> tell(agenda.objectors().isEmpty() ? "agenda" : "agenda.objected", title(state, agenda)))
                .or(() -> listed(state))
                .or(() -> first(state, Proposal.Invitation.class, "invitation"))
                .or(() -> first(state, Proposal.Motion.class, "motion"))
                .or(() -> first(state, Proposal.Amendment.class, "amendment"))
                .or(() -> first(state, Proposal.Part.class, "part"))
                .or(() -> first(state, Proposal.Draft.class, "draft"));
    }

    private Optional<Telling> listed(MeetingState state) {
        return state.floor().list().isEmpty() ? Optional.empty() : Optional.of(tell("listed", next(state)));
    }

    private Optional<Telling> first(MeetingState state, Class<? extends Proposal> kind, String key) {
        return tabled(state, kind::isInstance).map(paper -> tell(key, title(state, paper)));
    }

    private Telling idle(MeetingState state) {
        return tell(state.votes().taken().isEmpty() ? "idle" : "done");
    }

    private String title(MeetingState state, Papers.Paper paper) {
        return words.title(state, paper.proposal());
    }

    private static Optional<Papers.Paper> tabled(MeetingState state, Predicate<Proposal> which) {
        return state.papers().papers().stream()
                .filter(paper -> paper.standing() == Standing.TABLED && which.test(paper.proposal()))
                .findFirst();
    }

    private Telling tell(String key, Object... values) {
        return new Telling(messages.say("where." + key, values), messages.say("next." + key, values));
    }
}
