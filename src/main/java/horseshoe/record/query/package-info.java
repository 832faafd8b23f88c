/**
 * What can be asked of past votes: which of them, in what order, how many of what. Everything here is exact and immutable.
 *
 * <p>Pure, as {@link horseshoe.record} is. Words that a reader types are compared with text that somebody else made, see
 * {@link horseshoe.record.query.Wording}.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.record}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.record.query;

import org.jspecify.annotations.NullMarked;
