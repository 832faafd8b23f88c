/** Tests of {@code horseshoe.json}. */
@NullMarked
package horseshoe.json;

import org.jspecify.annotations.NullMarked;
