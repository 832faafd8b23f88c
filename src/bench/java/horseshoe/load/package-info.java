/** Load on a running service: how long a vote takes to the screens of a class, and whether anything acknowledged is ever lost. */
@NullMarked
package horseshoe.load;

import org.jspecify.annotations.NullMarked;
