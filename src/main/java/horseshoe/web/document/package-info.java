/**
 * Drafts, resolutions and reports as documents over HTTP.
 *
 * <p>May import: {@code horseshoe.export.document} and what it sets, {@code horseshoe.scenario}, {@code horseshoe.councils}, {@code
 * horseshoe.web.problem}, {@code horseshoe.web.repertory}.
 */
@NullMarked
package horseshoe.web.document;

import org.jspecify.annotations.NullMarked;
