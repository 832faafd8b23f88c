/** Tests of the whole: who may import whom. */
@NullMarked
package horseshoe;

import org.jspecify.annotations.NullMarked;
