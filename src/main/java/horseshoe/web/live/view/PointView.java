package horseshoe.web.live.view;

import horseshoe.classroom.Run;
import horseshoe.explanation.MeetingWords;
import horseshoe.meeting.Event;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.VoteEvent;
import java.time.Instant;
import java.util.List;

/** Where a meeting can be taken back to: after which version of the log, when that was, and what had just happened. */
record PointView(long version, Instant at, String title) {
    static List<PointView> all(Run run, Voicing voicing) {
        return run.points().stream().map(point -> of(run, point, voicing)).toList();
    }

    private static PointView of(Run run, Run.Point point, Voicing voicing) {
        String about = point.first()
                .map(event -> about(run.state(), event, voicing.meeting()))
                .orElse("");
        return new PointView(point.version(), point.at(), voicing.classroom().title(point, about));
    }

    private static String about(MeetingState state, Event event, MeetingWords words) {
        return switch (event) {
            case FloorEvent.FloorAsked asked -> state.name(asked.speaker());
            case FloorEvent.ListLeft left -> state.name(left.speaker());
            case FloorEvent.FloorGiven given -> state.name(given.speaker());
            case FloorEvent.SpeechEnded ended -> state.name(ended.speaker());
            case FloorEvent.WordsNoted noted -> state.name(noted.speaker());
            case FloorEvent.PointOfOrderRaised raised -> state.name(raised.by());
            case FloorEvent.PointWithdrawn withdrawn -> state.name(withdrawn.by());
            case PaperEvent.ObjectionWithdrawn withdrawn -> title(state, withdrawn.proposal(), words);
            case PaperEvent.ProposalTabled tabled -> words.title(state, tabled.proposal());
            case PaperEvent.StandingChanged changed -> title(state, changed.proposal(), words);
            case VoteEvent.VoteOpened opened -> title(state, opened.on(), words);
            default -> "";
        };
    }

    private static String title(MeetingState state, ProposalId id, MeetingWords words) {
        return state.papers()
                .paper(id)
                .map(paper -> words.title(state, paper.proposal()))
                .orElse("");
    }
}
