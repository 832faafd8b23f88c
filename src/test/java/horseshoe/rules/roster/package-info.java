/** Tests of who sat when and who presided, on a small register made up for them. */
@NullMarked
package horseshoe.rules.roster;

import org.jspecify.annotations.NullMarked;
