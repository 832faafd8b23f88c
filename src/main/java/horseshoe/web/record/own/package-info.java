/**
 * Records that readers bring: {@code /api/record/own}. Each is held in memory for one browser, for as long as it is used.
 *
 * <p>May import: everything but {@code horseshoe.store}.
 */
@NullMarked
package horseshoe.web.record.own;

import org.jspecify.annotations.NullMarked;
