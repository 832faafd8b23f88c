/** Tests of what the log of a meeting tells. */
@NullMarked
package horseshoe.verbatim;

import org.jspecify.annotations.NullMarked;
