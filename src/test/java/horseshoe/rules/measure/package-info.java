/** Tests of what a vote does to the measure it is about. */
@NullMarked
package horseshoe.rules.measure;

import org.jspecify.annotations.NullMarked;
