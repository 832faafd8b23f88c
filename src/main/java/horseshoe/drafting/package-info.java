/**
 * The text of a draft resolution: its paragraphs, and the changes that amendments make to them (provisional rules 31 to 36).
 *
 * <p>May import: {@code java.base} and {@code org.jspecify}. Pure: no files, no network, no clock, no chance.
 */
@NullMarked
package horseshoe.drafting;

import org.jspecify.annotations.NullMarked;
