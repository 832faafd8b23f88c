/** Tests of drafts: reading. */
@NullMarked
package horseshoe.drafting.reading;

import org.jspecify.annotations.NullMarked;
