/** Tests of what Council, Assembly and Members decide together. */
@NullMarked
package horseshoe.rules.charter;

import org.jspecify.annotations.NullMarked;
