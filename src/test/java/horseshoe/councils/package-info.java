/** Tests of the files below {@code councils/}: that they read, that they agree with the record, and that a broken one says where. */
@NullMarked
package horseshoe.councils;

import org.jspecify.annotations.NullMarked;
