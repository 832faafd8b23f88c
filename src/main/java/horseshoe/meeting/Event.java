package horseshoe.meeting;

/** What has happened in a meeting. The records stand with what they concern. */
public sealed interface Event permits ChairEvent, FloorEvent, PaperEvent, VoteEvent, StatementEvent {}
