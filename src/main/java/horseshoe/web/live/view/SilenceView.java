package horseshoe.web.live.view;

import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Texts under silence.
 *
 * @param open those whose silence runs
 * @param settled those that came to an end
 */
record SilenceView(List<OpenView> open, List<SettledView> settled) {
    /** A text under silence. */
    record OpenView(int silence, String body, String text, Instant until) {
        static OpenView of(Statements.Open open) {
            return new OpenView(open.id().number(), open.body().name(), open.text(), open.until());
        }
    }

    /** A text that was agreed or not; the members that broke the silence. */
    record SettledView(
            int silence, String body, String text, boolean agreed, List<String> objections, Optional<String> reason) {
        static SettledView of(Statements.Settled settled) {
            Statements.Open statement = settled.statement();
            return new SettledView(
                    statement.id().number(),
                    statement.body().name(),
                    statement.text(),
                    settled.decision().objections().isEmpty(),
                    settled.decision().council().members(settled.decision().objections()).stream()
                            .map(member -> member.seat().code())
                            .toList(),
                    settled.reason());
        }
    }

    static SilenceView of(MeetingState state) {
        return new SilenceView(
                state.statements().open().stream().map(OpenView::of).toList(),
                state.statements().settled().stream().map(SettledView::of).toList());
    }
}
