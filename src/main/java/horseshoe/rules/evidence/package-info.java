/**
 * What a fact rests on: public sources, how far each was checked, and the doubts that remain. Shown wherever the fact is shown.
 *
 * <p>May import: {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules.evidence;

import org.jspecify.annotations.NullMarked;
