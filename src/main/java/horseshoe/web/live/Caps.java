package horseshoe.web.live;

import horseshoe.classroom.PersonId;

/**
 * How many streams may be open.
 *
 * @param ofClass in a class
 * @param ofPerson by one person; the projector's key may open as many as the class, for spectators
 */
record Caps(int ofClass, int ofPerson) {
    int of(PersonId person) {
        return person.equals(PersonId.PROJECTOR) ? ofClass : ofPerson;
    }
}
