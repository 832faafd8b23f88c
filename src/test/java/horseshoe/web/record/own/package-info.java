/** Tests of holding records that readers bring. */
@NullMarked
package horseshoe.web.record.own;

import org.jspecify.annotations.NullMarked;
