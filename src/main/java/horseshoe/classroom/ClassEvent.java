package horseshoe.classroom;

/** What has happened in a class. */
public sealed interface ClassEvent permits LessonEvent, RosterEvent, RunEvent, WorkEvent {}
