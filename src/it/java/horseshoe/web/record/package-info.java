/** The record of past votes over HTTP. */
@NullMarked
package horseshoe.web.record;

import org.jspecify.annotations.NullMarked;
