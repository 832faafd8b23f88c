/** Tests of bodies that take no vote. */
@NullMarked
package horseshoe.rules.consensus;

import org.jspecify.annotations.NullMarked;
