/**
 * Says in plain sentences what was decided and why. The sentences stand in message files ({@code messages/decisions.properties}); here is
 * only which sentence fits.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.scenario} and {@code java.base}.
 */
@NullMarked
package horseshoe.explanation;

import org.jspecify.annotations.NullMarked;
