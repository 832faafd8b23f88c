/** Tests of the simulator page in a real browser, against the real server. */
@NullMarked
package horseshoe.page;

import org.jspecify.annotations.NullMarked;
