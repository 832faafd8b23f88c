/** Tests of the API against the real server. */
@NullMarked
package horseshoe.web;

import org.jspecify.annotations.NullMarked;
