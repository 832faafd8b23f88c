package horseshoe.classroom;

/** What a node of the service holds its classes with. */
record Node(Classroom classroom, EventLog log, Notices notices, Surroundings surroundings) {}
