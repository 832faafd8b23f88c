/** Compiles {@code record/votes.csv} anew from a folder of sources; {@code src/site/markdown/record.md} says how. It does not ship. */
@NullMarked
package horseshoe.record.compile;

import org.jspecify.annotations.NullMarked;
