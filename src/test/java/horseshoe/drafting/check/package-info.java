/** Tests of drafts: check. */
@NullMarked
package horseshoe.drafting.check;

import org.jspecify.annotations.NullMarked;
