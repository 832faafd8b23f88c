/**
 * What a class takes home: its debrief, the record of its meeting, its votes as a table, and its whole log; made from the log of the
 * class by {@code horseshoe.verbatim}. Nothing of a vote that is still open, and no ballot, is in any of it.
 *
 * <p>May import: everything but {@code horseshoe.store}. It decides nothing about the rules.
 */
@NullMarked
package horseshoe.web.live.debrief;

import org.jspecify.annotations.NullMarked;
