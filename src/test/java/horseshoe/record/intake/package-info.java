/** Tests of reading files that somebody brings. */
@NullMarked
package horseshoe.record.intake;

import org.jspecify.annotations.NullMarked;
