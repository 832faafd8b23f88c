package horseshoe.web.live.view;

import horseshoe.explanation.MeetingWords;
import horseshoe.explanation.Telling;
import horseshoe.meeting.Chair;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far the meeting has come.
 *
 * @param phase CALLED to ADJOURNED
 * @param item of the agenda
 * @param date the day it plays on
 * @param headline where the meeting is, in a sentence
 * @param next what comes next, in a sentence
 * @param point a point of order that waits for a ruling
 * @param ruling a ruling that can still be challenged
 * @param caucus the caucus under way
 * @param absent members found absent at the roll call
 */
record MeetingView(
        String phase,
        String item,
        LocalDate date,
        String headline,
        String next,
        Optional<PointView> point,
        Optional<RulingView> ruling,
        Optional<CaucusView> caucus,
        List<String> absent) {
    /** A point of order. */
    record PointView(String by, String point) {}

    /** A ruling that can still be challenged. */
    record RulingView(
            String by, String point, String subject, String words, Optional<String> finding, boolean challengeable) {
        static RulingView of(Ruling ruling) {
            return new RulingView(
                    ruling.raisedBy().code(),
                    ruling.point(),
                    ruling.subject().name(),
                    ruling.words(),
                    ruling.finding().map(Enum::name),
                    true);
        }
    }

    /** A caucus under way. */
    record CaucusView(boolean moderated, int minutes, String topic, Instant since) {
        static CaucusView of(Chair.Caucus caucus) {
            return new CaucusView(caucus.moderated(), caucus.minutes(), caucus.topic(), caucus.since());
        }
    }

    static MeetingView of(MeetingState state, MeetingWords words) {
        Telling where = words.where(state);
        Chair chair = state.chair();
        return new MeetingView(
                state.phase().name(),
                state.setting().item(),
                state.setting().date(),
                where.headline(),
                where.text(),
                chair.point().map(point -> new PointView(point.by().code(), point.point())),
                chair.ruling().map(RulingView::of),
                chair.caucus().map(CaucusView::of),
                Places.codes(chair.roll()));
    }
}
