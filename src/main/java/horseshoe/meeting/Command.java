package horseshoe.meeting;

/** What can be done in a meeting. The records stand with what they concern; who may do it, the rules say. */
public sealed interface Command permits ChairCommand, FloorCommand, PaperCommand, VoteCommand, StatementCommand {}
