/**
 * What the log of a meeting tells afterwards: the timeline, every vote with its sheet, the meeting record in the manner of the S/PV
 * records, and the debrief of a class. It says what happened in keys and values; the sentences are in {@code horseshoe.explanation}.
 *
 * <p>A vote that is still open and the ballots of a straw poll are in none of it.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.drafting} and {@code horseshoe.meeting}. Pure: no files, no network, no clock, no
 * chance.
 */
@NullMarked
package horseshoe.verbatim;

import org.jspecify.annotations.NullMarked;
