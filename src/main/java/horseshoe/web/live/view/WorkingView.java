package horseshoe.web.live.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import horseshoe.classroom.PaperOpenings;
import horseshoe.drafting.paper.Circle;
import horseshoe.drafting.paper.Progress;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A working paper.
 *
 * @param paper its number
 * @param title what it is called
 * @param penholder who leads the drafting
 * @param sponsors whose names stand on it, the penholder first
 * @param awaited sponsors of merged papers who have not joined yet
 * @param invited who is let in besides; empty if it is open to all
 * @param stage WORKING, SILENCE or BLUE
 * @param symbol under which it was last put in blue
 * @param locked whether the teacher has stopped the writing
 * @param silence the silence that was last placed over it
 * @param pen what comes of the reader's words: DIRECT, SUGGEST or NONE
 * @param may what the reader can do now, by the names of acts
 * @param sheet its text and what stands beside it
 */
record WorkingView(
        int paper,
        String title,
        String penholder,
        List<String> sponsors,
        List<String> awaited,
        Optional<List<String>> invited,
        String stage,
        Optional<String> symbol,
        boolean locked,
        Optional<SilenceView> silence,
        String pen,
        List<String> may,
        @JsonUnwrapped WorkingSheet sheet) {
    /** A silence: its deadline, whether it was kept, who broke it. */
    record SilenceView(Instant until, boolean kept, List<ObjectionView> objections) {
        static SilenceView of(Progress.Silence silence, Instant now) {
            return new SilenceView(
                    silence.until(),
                    silence.isKept(now),
                    silence.objections().stream()
                            .map(objection -> new ObjectionView(objection.by().code(), objection.reason()))
                            .toList());
        }
    }

    /** A member broke the silence. */
    record ObjectionView(String seat, String reason) {}

    static WorkingView of(WorkingPaper paper, WorkingSheet sheet, PaperOpenings openings, Instant now) {
        Circle circle = paper.circle();
        Progress progress = paper.progress();
        return new WorkingView(
                paper.id().number(),
                paper.title(),
                circle.penholder().code(),
                Places.codes(circle.sponsors()),
                Places.codes(circle.awaited()),
                circle.invited().map(Places::codes),
                progress.stage().name(),
                progress.symbol(),
                progress.locked(),
                progress.silence().map(silence -> SilenceView.of(silence, now)),
                openings.pen().name(),
                openings.works().stream().map(OptionNaming::act).toList(),
                sheet);
    }

    static Optional<String> code(Optional<SeatId> seat) {
        return seat.map(SeatId::code);
    }
}
