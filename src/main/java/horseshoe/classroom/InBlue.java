package horseshoe.classroom;

import horseshoe.classroom.PaperDesk.Writer;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.PlainText;
import horseshoe.drafting.paper.Worked;
import horseshoe.meeting.Act;
import horseshoe.meeting.Actor;
import horseshoe.meeting.DraftTerms;
import horseshoe.meeting.Event;
import horseshoe.meeting.Meeting;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.PaperCommand;
import horseshoe.meeting.Papers;
import horseshoe.meeting.Preset;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Standing;
import horseshoe.meeting.Verdict;
import horseshoe.rules.Chapter;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A working paper is put in blue: it lies before the Council as its penholder's draft, with the names of its co-sponsors, and is voted on as it is. */
record InBlue(Writer writer, String symbol) {
    private static final Pattern CHAPTER_VII = Pattern.compile("\\bChapter VII\\b");
    private static final Pattern CHAPTER_VI = Pattern.compile("\\bChapter VI\\b");

    ClassVerdict put() {
        return submitted(writer.asking().run().state());
    }

    private ClassVerdict submitted(MeetingState meeting) {
        SeatId penholder = writer.paper().circle().penholder();
        Optional<ProposalId> known = tabled(meeting);
        PaperCommand command = known.<PaperCommand>map(id -> new PaperCommand.Revise(id, text()))
                .orElseGet(() -> new PaperCommand.TableDraft(symbol, terms(), text()));
        return switch (decide(meeting, penholder, command)) {
            case Verdict.Refused refused -> new ClassVerdict.RefusedByRule(refused.refusal());
            case Verdict.Accepted accepted ->
                new ClassVerdict.Accepted(
                        all(sponsored(meeting, known.orElse(meeting.papers().next()), accepted.events(), penholder)));
        };
    }

    /** The draft of this symbol that this paper's penholder has before the Council already: then this is a revision of it. */
    private Optional<ProposalId> tabled(MeetingState meeting) {
        return meeting.papers().papers().stream()
                .filter(paper -> paper.standing() == Standing.TABLED)
                .map(Papers.Paper::proposal)
                .filter(Proposal.Draft.class::isInstance)
                .map(Proposal.Draft.class::cast)
                .filter(draft -> draft.symbol().equalsIgnoreCase(symbol))
                .filter(draft ->
                        draft.sponsors().contains(writer.paper().circle().penholder()))
                .map(Proposal.Draft::id)
                .findFirst();
    }

    private DraftText text() {
        return PlainText.flat(writer.paper().draft());
    }

    private DraftTerms terms() {
        return new DraftTerms(
                QuestionKind.DRAFT_RESOLUTION, chapter(writer.paper().draft()), Set.of(), List.of());
    }

    private static Chapter chapter(Draft draft) {
        String text = PlainText.of(draft);
        if (CHAPTER_VII.matcher(text).find()) {
            return Chapter.VII;
        }
        return CHAPTER_VI.matcher(text).find() ? Chapter.VI : Chapter.OTHER;
    }

    private Verdict decide(MeetingState meeting, SeatId seat, PaperCommand command) {
        return Meeting.decide(
                withPapers(meeting),
                new Act(new Actor.Delegation(seat), command, writer.asking().at()));
    }

    /**
     * A meeting that leaves most of the procedure out still votes on what the class has written: its papers come before it as they would
     * before the Council. Simplification: in the First lesson nothing else can be submitted.
     */
    private static MeetingState withPapers(MeetingState meeting) {
        return meeting.setting().preset() == Preset.FIRST_LESSON ? meeting.with(Preset.COUNCIL) : meeting;
    }

    /** What each member did in the meeting. */
    private record Done(SeatId by, Event event) {}

    private List<Done> sponsored(MeetingState before, ProposalId draft, List<Event> events, SeatId penholder) {
        List<Done> done = new ArrayList<>();
        MeetingState meeting = before;
        for (Event event : events) {
            done.add(new Done(penholder, event));
            meeting = Meeting.evolve(meeting, event, writer.asking().at());
        }
        for (SeatId seat : writer.paper().circle().cosponsors()) {
            if (decide(meeting, seat, new PaperCommand.Sponsor(draft)) instanceof Verdict.Accepted accepted) {
                for (Event event : accepted.events()) {
                    done.add(new Done(seat, event));
                    meeting = Meeting.evolve(meeting, event, writer.asking().at());
                }
            }
        }
        return done;
    }

    private List<ClassEvent> all(List<Done> done) {
        Asking asking = writer.asking();
        List<ClassEvent> events = new ArrayList<>(writer.events(List.of(new Worked.PaperPutInBlue(symbol))));
        done.forEach(one -> events.add(new RunEvent.MeetingWent(
                asking.run().id(), asking.act(), asking.by(), new Actor.Delegation(one.by()), one.event())));
        return events;
    }
}
