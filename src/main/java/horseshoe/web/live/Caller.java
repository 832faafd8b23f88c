package horseshoe.web.live;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.KeyHash;
import horseshoe.classroom.Roster;

/**
 * Who asks, as the key says.
 *
 * @param id the class
 * @param state how it stood when they came
 * @param person who they are in it
 * @param key the hash of their key
 */
record Caller(ClassId id, ClassState state, Roster.Person person, KeyHash key) {}
