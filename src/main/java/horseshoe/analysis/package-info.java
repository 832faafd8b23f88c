/**
 * What the votes of the Council tell: replays under other rules, agreement between members.
 *
 * <p>Pure: no files, no network, no clock. The replay itself is exact and has no fraction; fractions appear where a share is printed.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.record}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.analysis;

import org.jspecify.annotations.NullMarked;
