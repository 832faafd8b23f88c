/** What the documents say, compared with what the service answers. */
@NullMarked
package horseshoe.docs;

import org.jspecify.annotations.NullMarked;
