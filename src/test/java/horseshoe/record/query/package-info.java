/** Tests of what can be asked of past votes, on the record that comes with the project. */
@NullMarked
package horseshoe.record.query;

import org.jspecify.annotations.NullMarked;
