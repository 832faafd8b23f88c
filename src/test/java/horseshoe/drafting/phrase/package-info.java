/** Tests of the opening phrases. */
@NullMarked
package horseshoe.drafting.phrase;

import org.jspecify.annotations.NullMarked;
