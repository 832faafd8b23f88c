/**
 * What the record's answers look like on the wire.
 *
 * <p>May import: {@code horseshoe.record}, {@code horseshoe.analysis}, {@code horseshoe.explanation}, {@code horseshoe.councils},
 * {@code horseshoe.rules}, {@code horseshoe.web.view} and Jakarta JSON.
 */
@NullMarked
package horseshoe.web.record.view;

import org.jspecify.annotations.NullMarked;
