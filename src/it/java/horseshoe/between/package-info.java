/** What stands between a browser and the service in a school, to be had at will. */
@NullMarked
package horseshoe.between;

import org.jspecify.annotations.NullMarked;
