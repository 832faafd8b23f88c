/**
 * Says in plain sentences what was decided and why, and what happened in a meeting. The sentences stand in message files
 * ({@code messages/decisions.properties}, {@code messages/debrief.properties}, {@code messages/kit.properties},
 * {@code messages/record.properties}, {@code messages/report.properties}); here is only which sentence fits.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.drafting}, {@code horseshoe.meeting}, {@code horseshoe.verbatim},
 * {@code horseshoe.scenario}, {@code horseshoe.record} and {@code java.base}.
 */
@NullMarked
package horseshoe.explanation;

import org.jspecify.annotations.NullMarked;
