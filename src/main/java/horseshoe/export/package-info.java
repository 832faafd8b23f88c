/**
 * What can be taken away as a file: so far tables as CSV.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.drafting}, {@code horseshoe.meeting}, {@code horseshoe.verbatim}, {@code java.io} and FastCSV.
 */
@NullMarked
package horseshoe.export;

import org.jspecify.annotations.NullMarked;
