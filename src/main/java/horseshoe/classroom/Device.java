package horseshoe.classroom;

/**
 * The browser with which somebody stands at the door, if it has been in the class before: one device is one person.
 *
 * @param person whose key it has
 * @param givesUp whether that person gives their place up to whoever uses it now
 */
public record Device(PersonId person, boolean givesUp) {}
