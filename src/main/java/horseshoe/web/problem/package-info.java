/**
 * Errors as RFC 9457 problem details: what was wrong, where, and what would be right. Never a stack trace, a class name or SQL.
 *
 * <p>May import: {@code horseshoe.json}, {@code horseshoe.scenario} and {@code jakarta.ws.rs}.
 */
@NullMarked
package horseshoe.web.problem;

import org.jspecify.annotations.NullMarked;
