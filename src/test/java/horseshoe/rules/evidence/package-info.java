/** Tests of sources, marks and doubts. */
@NullMarked
package horseshoe.rules.evidence;

import org.jspecify.annotations.NullMarked;
