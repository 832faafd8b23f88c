package horseshoe.rules.charter;

import horseshoe.rules.Decision;
import horseshoe.rules.SeatSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The General Assembly's debate after a veto (A/RES/76/262): a debate on the situation, without a draft and without a vote. It follows
 * every veto, one on an amendment too, and no text that merely lacked votes.
 */
public sealed interface VetoDebate {
    /** The day the Assembly adopted A/RES/76/262; earlier vetoes brought no debate about. */
    LocalDate SINCE = LocalDate.of(2022, 4, 26);

    /** Within how many working days of the veto the Assembly meets. */
    int WORKING_DAYS = 10;

    /** How long before the debate the Council is invited to send its special report: 72 hours. */
    Duration REPORT_BEFORE = Duration.ofDays(3);

    /**
     * The Assembly meets.
     *
     * @param lastDay the last day on which it may
     * @param precedence the permanent members that cast a veto, first on the list of speakers
     */
    record Due(LocalDate lastDay, SeatSet precedence) implements VetoDebate {
        /**
         * When the Council's special report should have arrived. It is an invitation, not a duty.
         *
         * @param debate the beginning of the debate
         * @return 72 hours before
         */
        public Instant reportBy(Instant debate) {
            return debate.minus(REPORT_BEFORE);
        }
    }

    /**
     * The Assembly need not meet.
     *
     * @param reason why
     */
    record NotDue(Reason reason) implements VetoDebate {
        /** Why no debate is due. */
        public enum Reason {
            /** No veto was cast; too few votes are none. */
            NO_VETO,
            /** The veto is older than the resolution. */
            BEFORE_THE_RESOLUTION,
            /** The Assembly is already in emergency special session on the same situation. */
            EMERGENCY_SESSION_OPEN
        }
    }

    /**
     * The debate that a decision of the Council brings about.
     *
     * @param decision what the Council decided
     * @param day the day of the decision
     * @param calendar the working days of Headquarters
     * @return due if a veto was cast since the resolution
     */
    static VetoDebate after(Decision decision, LocalDate day, WorkingDays calendar) {
        if (decision.vetoes().isEmpty()) {
            return new NotDue(NotDue.Reason.NO_VETO);
        }
        return day.isBefore(SINCE)
                ? new NotDue(NotDue.Reason.BEFORE_THE_RESOLUTION)
                : new Due(calendar.after(day, WORKING_DAYS), decision.vetoes());
    }

    /**
     * The debate while the Assembly is in emergency special session on the same situation.
     *
     * @return not due
     */
    static VetoDebate duringEmergencySession() {
        return new NotDue(NotDue.Reason.EMERGENCY_SESSION_OPEN);
    }
}
