package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.Worked;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Working papers: how they begin, and what may be done to them by whom. */
record PaperDesk(PaperStart start, Limits.Shelf shelf) {
    /**
     * Somebody at work on a paper.
     *
     * @param asking who asks, and how the class stands
     * @param as the member they work for; empty for the teacher's own hand
     * @param paper which paper
     */
    record Writer(Asking asking, Optional<SeatId> as, WorkingPaper paper) {
        boolean isTeacher() {
            return as.isEmpty();
        }

        boolean isSponsor() {
            return isTeacher() || as.filter(paper.circle()::isSponsor).isPresent();
        }

        boolean isPenholder() {
            return isTeacher() || as.filter(paper.circle().penholder()::equals).isPresent();
        }

        ClassVerdict does(Worked... worked) {
            return does(List.of(worked));
        }

        ClassVerdict does(List<Worked> worked) {
            return new ClassVerdict.Accepted(events(worked));
        }

        List<ClassEvent> events(List<Worked> worked) {
            return worked.stream()
                    .<ClassEvent>map(one -> new WorkEvent.PaperWorked(paper.id(), asking.by(), as, one))
                    .toList();
        }
    }

    ClassVerdict decide(Asking asking, ClassCommand.OfPapers command) {
        return switch (command) {
            case ClassCommand.BeginPaper begin -> begun(asking, begin);
            case ClassCommand.WorkOn work ->
                writer(asking, work)
                        .map(writer -> done(writer, work.work()))
                        .orElseGet(() -> ClassVerdict.refused(
                                Reason.NO_SUCH_PAPER, work.paper().number()));
        };
    }

    private ClassVerdict begun(Asking asking, ClassCommand.BeginPaper begin) {
        return Desk.wrong(begin.title(), Limits.TITLE)
                .or(() -> Desk.full(asking.state().folder().papers().size(), shelf.papers()))
                .or(() -> strangers(asking, begin.invited().orElse(List.of())))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> start.begun(asking, begin));
    }

    static Optional<ClassRefusal> strangers(Asking asking, List<SeatId> seats) {
        return seats.stream()
                .filter(seat ->
                        asking.run().state().setting().council().member(seat).isEmpty())
                .findFirst()
                .map(seat -> ClassRefusal.of(Reason.UNKNOWN, seat));
    }

    /** Who may not see a paper is not told that it is there. */
    private static Optional<Writer> writer(Asking asking, ClassCommand.WorkOn work) {
        return asking.state()
                .folder()
                .paper(work.paper())
                .filter(paper -> work.as().isEmpty() || paper.isSeenBy(work.as()))
                .map(paper -> new Writer(asking, work.as(), paper));
    }

    static ClassVerdict done(Writer writer, Work work) {
        return tooMuch(writer.paper(), work)
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> switch (work) {
                    case Work.OnText onText -> TextWork.decide(writer, onText);
                    case Work.Beside beside -> MarginWork.decide(writer, beside);
                    case Work.OnPaper onPaper -> PaperWork.decide(writer, onPaper);
                });
    }

    private static Optional<ClassRefusal> tooMuch(WorkingPaper paper, Work work) {
        return words(work).flatMap(words -> Desk.wrong(words, Limits.TEXT)).or(() -> full(paper, work));
    }

    private static Optional<String> words(Work work) {
        return switch (work) {
            case Work.WriteParagraph write -> Optional.of(write.words());
            case Work.AddParagraph add -> Optional.of(add.words());
            case Work.Comment comment -> Optional.of(comment.words());
            case Work.KeepVersion keep -> Optional.of(keep.name());
            case Work.ObjectToSilence objecting -> Optional.of(objecting.reason());
            case Work.PutInBlue blue -> Optional.of(blue.symbol());
            default -> Optional.empty();
        };
    }

    private static Optional<ClassRefusal> full(WorkingPaper paper, Work work) {
        return switch (work) {
            case Work.AddParagraph add ->
                Desk.full((int) paper.draft().paragraphs().count(), Limits.PARAGRAPHS);
            case Work.Comment comment -> Desk.full(paper.margin().comments().size(), Limits.REMARKS);
            case Work.WriteParagraph write ->
                Desk.full(paper.margin().suggestions().size(), Limits.REMARKS);
            case Work.KeepVersion keep -> Desk.full(paper.versions().size(), Limits.VERSIONS);
            case Work.RestoreVersion restore -> Desk.full(paper.versions().size(), Limits.VERSIONS);
            default -> Optional.empty();
        };
    }

    static Optional<ClassVerdict> unless(boolean allowed, Reason reason, Object... about) {
        return Stream.of(allowed)
                .filter(is -> !is)
                .<ClassVerdict>map(no -> ClassVerdict.refused(reason, about))
                .findFirst();
    }
}
