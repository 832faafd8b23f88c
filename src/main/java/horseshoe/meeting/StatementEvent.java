package horseshoe.meeting;

import horseshoe.rules.SeatId;
import horseshoe.rules.consensus.ConsensusBody;
import java.time.Instant;

/** Statements under silence. */
public sealed interface StatementEvent extends Event {
    /** A text was put under silence. */
    record SilenceBegan(SilenceId silence, ConsensusBody body, String text, Instant until) implements StatementEvent {}

    /** A member broke the silence. */
    record SilenceBroken(SilenceId silence, SeatId by, String reason) implements StatementEvent {}

    /** The silence held: all agree. */
    record StatementAgreed(SilenceId silence) implements StatementEvent {}

    /** The member that had broken the silence lifted its objection, and the silence runs again. */
    record ObjectionLifted(SilenceId silence, SeatId by) implements StatementEvent {}

    /** The meeting ended before the statement by the President was agreed. */
    record SilenceLapsed(SilenceId silence) implements StatementEvent {}
}
