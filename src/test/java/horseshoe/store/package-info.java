/** The event log, on the engines that it runs on. */
@NullMarked
package horseshoe.store;

import org.jspecify.annotations.NullMarked;
