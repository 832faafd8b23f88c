/** Tests of how questions to the record are read. */
@NullMarked
package horseshoe.web.record;

import org.jspecify.annotations.NullMarked;
