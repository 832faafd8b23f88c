/**
 * The record of past votes on the wire: {@code /api/record}.
 *
 * <p>May import: everything but {@code horseshoe.store}.
 */
@NullMarked
package horseshoe.web.record;

import org.jspecify.annotations.NullMarked;
