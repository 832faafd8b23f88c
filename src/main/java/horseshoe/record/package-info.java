/**
 * Past votes of the Council as the project records them, and what can be asked of them.
 *
 * <p>Pure: it reads from a {@link java.io.Reader} somebody else opened. Everything here is immutable and safe to share between threads.
 * What the columns mean, where each row comes from and what is wrong in the sources is told in {@code src/site/markdown/record.md}.
 *
 * <p>May import: {@code horseshoe.rules}, {@code java.base} and the JSpecify annotations. The Council of a day comes in as an argument.
 */
@NullMarked
package horseshoe.record;

import org.jspecify.annotations.NullMarked;
