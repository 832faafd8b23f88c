/** Tests of merging drafts. */
@NullMarked
package horseshoe.drafting.merge;

import org.jspecify.annotations.NullMarked;
