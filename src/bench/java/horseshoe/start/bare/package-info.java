/** The smallest service to compare with: one resource and one health check. Packed as a WAR by the start benchmark. */
@NullMarked
package horseshoe.start.bare;

import org.jspecify.annotations.NullMarked;
