/**
 * A class over HTTP: its doors, what is done inside, and the streams by which everybody in it sees at once what has happened.
 *
 * <p>Translates and guards: keys, limits, other sites' requests. What may be done is decided in {@code horseshoe.classroom}, what may be seen
 * in {@code horseshoe.web.live.view}.
 */
@NullMarked
package horseshoe.web.live;

import org.jspecify.annotations.NullMarked;
