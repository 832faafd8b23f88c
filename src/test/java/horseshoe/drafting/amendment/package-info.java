/** Tests of amendments to drafts as documents. */
@NullMarked
package horseshoe.drafting.amendment;

import org.jspecify.annotations.NullMarked;
