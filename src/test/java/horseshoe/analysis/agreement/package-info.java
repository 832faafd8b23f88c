/** Tests of the measures of agreement, on the record that comes with the project. */
@NullMarked
package horseshoe.analysis.agreement;

import org.jspecify.annotations.NullMarked;
