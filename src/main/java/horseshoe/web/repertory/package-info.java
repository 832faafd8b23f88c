/**
 * The scenarios that can be played: those of the library, and every past vote whose members are named.
 *
 * <p>May import: everything but {@code horseshoe.store}.
 */
@NullMarked
package horseshoe.web.repertory;

import org.jspecify.annotations.NullMarked;
