/** Tests of what can be taken away as a file. */
@NullMarked
package horseshoe.export;

import org.jspecify.annotations.NullMarked;
