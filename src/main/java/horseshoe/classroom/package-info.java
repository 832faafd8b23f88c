/**
 * A class in session: who holds which seat, which meetings it has held, what the teacher has prepared; and the use cases that open, join
 * and run it. One writer a class: an act is decided on the newest state and saved before anybody hears of it.
 *
 * <p>May import: rules, drafting, meeting, verbatim, scenario, councils, explanation; {@code jakarta.inject},
 * {@code jakarta.enterprise} and {@code jakarta.annotation} in {@link horseshoe.classroom.ClassroomBeans} alone. The ports
 * {@link horseshoe.classroom.EventLog} and {@link horseshoe.classroom.Notices} are implemented elsewhere.
 */
@NullMarked
package horseshoe.classroom;

import org.jspecify.annotations.NullMarked;
