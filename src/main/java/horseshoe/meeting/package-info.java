/**
 * A meeting of the Council as decide and evolve: an act is accepted with the events it brings about, or refused with the rule that
 * stands against it; the state follows from the events alone (Provisional Rules of Procedure, S/96/Rev.7).
 *
 * <p>May import: {@code horseshoe.rules} and {@code horseshoe.drafting}. Pure: no files, no network, no clock, no chance; the time comes
 * in with the act.
 */
@NullMarked
package horseshoe.meeting;

import org.jspecify.annotations.NullMarked;
