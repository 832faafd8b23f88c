@NullMarked
package horseshoe.classroom;

import org.jspecify.annotations.NullMarked;
