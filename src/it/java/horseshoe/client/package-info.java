/** A class as phones, projector and desk see it over HTTP: for tests against the real server and for measurements. */
@NullMarked
package horseshoe.client;

import org.jspecify.annotations.NullMarked;
