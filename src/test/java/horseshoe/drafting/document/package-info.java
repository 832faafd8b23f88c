/** Tests of drafts as documents. */
@NullMarked
package horseshoe.drafting.document;

import org.jspecify.annotations.NullMarked;
