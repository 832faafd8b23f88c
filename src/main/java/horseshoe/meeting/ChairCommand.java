package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/** What the President does to run the meeting (provisional rule 19). */
public sealed interface ChairCommand extends Command {
    /** Opens the meeting; the provisional agenda is before the Council. */
    record OpenMeeting() implements ChairCommand {}

    /** Declares the agenda adopted, nobody having objected (provisional rule 9). */
    record AdoptAgenda() implements ChairCommand {}

    /** Declares an invitation agreed, nobody having objected (provisional rules 37 and 39). */
    record AgreeToInvitation(ProposalId invitation) implements ChairCommand {}

    /**
     * Rules on the point of order that has been raised (provisional rule 30). The subject has to be named: any but OTHER changes by what law
     * the next drafts are voted on.
     */
    record Rule(Ruling.Subject subject, String words, Optional<Ruling.Finding> finding) implements ChairCommand {}

    /** Puts a proposal to the vote. */
    record PutToVote(ProposalId proposal) implements ChairCommand {}

    /** Declares a draft adopted, nobody having asked for a vote (practice). */
    record AdoptWithoutVote(ProposalId draft) implements ChairCommand {}

    /** Fixes the order in which amendments are voted (provisional rule 36). */
    record OrderAmendments(ProposalId draft, List<ProposalId> order) implements ChairCommand {
        /** Copies the order. */
        public OrderAmendments {
            order = List.copyOf(order);
        }
    }

    /** Closes the vote and announces the result. */
    record CloseVote(QuestionId question) implements ChairCommand {}

    /** Suspends the meeting, nobody having objected: for consultations, mostly (practice; a motion under rule 33 puts it to the vote). */
    record SuspendMeeting(String until) implements ChairCommand {}

    /** Resumes a suspended meeting. */
    record ResumeMeeting() implements ChairCommand {}

    /** Adjourns a meeting whose business is done, or to which the Council has agreed. */
    record AdjournMeeting() implements ChairCommand {}

    /** Gives up the chair for the question under discussion, to the next in alphabetical order (provisional rule 20). */
    record CedeChair(String reason) implements ChairCommand {}

    /** Takes the chair back. */
    record TakeChairBack() implements ChairCommand {}

    /** Allots speaking time. */
    record AllotTime(int seconds) implements ChairCommand {}

    /** Gives the speaker that has the floor more time, in seconds. */
    record ExtendSpeech(int seconds) implements ChairCommand {}

    /** Takes somebody who is not there to speak off the list of speakers. */
    record TakeOffList(Speaker speaker) implements ChairCommand {}

    /** Closes the list of speakers, or opens it again. */
    record CloseList(boolean closed) implements ChairCommand {}

    /** Calls the roll (Model United Nations; the Council does not). */
    record CallRoll(List<SeatId> absent) implements ChairCommand {
        /** Copies the list. */
        public CallRoll {
            absent = List.copyOf(absent);
        }
    }

    /** Begins a caucus (Model United Nations; the Council holds consultations outside the meeting). */
    record BeginCaucus(boolean moderated, int minutes, String topic) implements ChairCommand {}

    /** Ends the caucus. */
    record EndCaucus() implements ChairCommand {}
}
