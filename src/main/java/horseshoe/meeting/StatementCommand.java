package horseshoe.meeting;

import horseshoe.rules.consensus.ConsensusBody;
import java.time.Instant;

/** Statements by the President and to the press: consensus, by silence (practice; S/2024/507). */
public sealed interface StatementCommand extends Command {
    /** Puts a text under silence until a deadline. */
    record PutUnderSilence(ConsensusBody body, String text, Instant until) implements StatementCommand {}

    /** Breaks the silence. */
    record BreakSilence(SilenceId silence, String reason) implements StatementCommand {}

    /** Does not insist: the member that broke the silence lifts its objection, and the silence runs on to its deadline. */
    record LiftObjection(SilenceId silence) implements StatementCommand {}

    /** The silence has held to its deadline: the text is agreed, and the President reads it out or gives it to the press. */
    record EndSilence(SilenceId silence) implements StatementCommand {}
}
