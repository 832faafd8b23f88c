/**
 * Councils and voting rules that have been proposed, and what a real vote would have come to under them.
 *
 * <p>Every model is a file; nothing here knows one by name. A change of the Charter would still need Art. 108: two thirds of the
 * Members, all five permanent members among those that ratify.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.rules.evidence}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules.reform;

import org.jspecify.annotations.NullMarked;
