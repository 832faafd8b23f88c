package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.PaperDesk.Writer;
import horseshoe.drafting.paper.Progress;
import horseshoe.drafting.paper.Suggestion;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.Worked;
import horseshoe.rules.SeatId;
import java.util.Optional;
import java.util.function.Function;

/** What is done beside the text of a working paper. */
final class MarginWork {
    private MarginWork() {}

    static ClassVerdict decide(Writer writer, Work.Beside work) {
        return switch (work) {
            case Work.Comment comment -> commented(writer, comment);
            case Work.SettleComment settle -> settled(writer, settle.comment());
            case Work.DeclineSuggestion decline -> declined(writer, decline.suggestion());
            case Work.KeepVersion keep ->
                PaperDesk.unless(writer.isSponsor(), Reason.NOT_A_SPONSOR)
                        .orElseGet(() ->
                                writer.does(new Worked.VersionKept(keep.name().strip())));
            case Work.JoinPaper join -> seated(writer, seat -> joined(writer, seat));
            case Work.LeavePaper leave -> seated(writer, seat -> left(writer, seat));
            case Work.ObjectToSilence object -> seated(writer, seat -> objected(writer, seat, object.reason()));
        };
    }

    private static ClassVerdict seated(Writer writer, Function<SeatId, ClassVerdict> act) {
        return writer.as().map(act).orElseGet(() -> ClassVerdict.refused(Reason.NOT_YOURS));
    }

    private static ClassVerdict commented(Writer writer, Work.Comment comment) {
        return writer.paper().draft().half(comment.key()).isPresent()
                ? writer.does(
                        new Worked.Commented(comment.key(), comment.words().strip()))
                : ClassVerdict.refused(Reason.PARAGRAPH_GONE);
    }

    /** Whoever sponsors the paper, or wrote the comment. */
    private static ClassVerdict settled(Writer writer, int number) {
        return writer.paper()
                .margin()
                .open(number)
                .map(comment -> PaperDesk.unless(isOwnOrSponsors(writer, comment.by()), Reason.NOT_A_SPONSOR)
                        .orElseGet(() -> writer.does(new Worked.CommentSettled(number))))
                .orElseGet(() -> ClassVerdict.refused(Reason.NO_SUCH_COMMENT, number));
    }

    private static ClassVerdict declined(Writer writer, int number) {
        Optional<Suggestion> suggestion = writer.paper().margin().suggestion(number);
        return suggestion
                .map(found -> PaperDesk.unless(isOwnOrSponsors(writer, found.by()), Reason.NOT_A_SPONSOR)
                        .orElseGet(() -> writer.does(new Worked.SuggestionSettled(number, false))))
                .orElseGet(() -> ClassVerdict.refused(Reason.NO_SUCH_SUGGESTION, number));
    }

    private static boolean isOwnOrSponsors(Writer writer, Optional<SeatId> by) {
        return writer.isSponsor() || writer.as().equals(by);
    }

    private static ClassVerdict joined(Writer writer, SeatId seat) {
        return writer.isSponsor() ? ClassVerdict.accepted() : writer.does(new Worked.SponsorAdded(seat));
    }

    private static ClassVerdict left(Writer writer, SeatId seat) {
        return PaperDesk.unless(writer.isSponsor(), Reason.NOT_A_SPONSOR)
                .or(() -> PaperDesk.unless(!writer.isPenholder(), Reason.PEN_IN_HAND))
                .orElseGet(() -> writer.does(new Worked.SponsorGone(seat)));
    }

    private static ClassVerdict objected(Writer writer, SeatId seat, String reason) {
        Progress progress = writer.paper().progress();
        boolean runs = progress.stage() == Progress.Stage.SILENCE
                && progress.silence()
                        .filter(silence -> !silence.isKept(writer.asking().at()))
                        .isPresent();
        return PaperDesk.unless(runs, Reason.NO_SILENCE)
                .orElseGet(() -> writer.does(new Worked.SilenceObjected(seat, reason.strip())));
    }
}
