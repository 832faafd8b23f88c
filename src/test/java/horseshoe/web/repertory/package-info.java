@NullMarked
package horseshoe.web.repertory;

import org.jspecify.annotations.NullMarked;
