/**
 * The Council's voting law: who sits, how a vote is counted, and why a text was adopted or not.
 *
 * <p>Pure: no files, no network, no clock, no chance. Everything here is immutable and safe to share between threads.
 *
 * <table>
 * <caption>Rules covered</caption>
 * <tr><th>Rule</th><th>What it says</th><th>Where</th></tr>
 * <tr><td>Charter Art. 27(1)</td><td>one member, one vote</td><td>{@link horseshoe.rules.VoteSheet}</td></tr>
 * <tr><td>Charter Art. 27(2)</td><td>procedural matters: required votes of any members</td><td>{@link horseshoe.rules.VotingRule}</td></tr>
 * <tr><td>Charter Art. 27(3)</td><td>other matters: required votes and no veto</td><td>{@link horseshoe.rules.VetoRight}</td></tr>
 * <tr><td>Charter Art. 27(3), proviso</td><td>a party to a dispute abstains</td><td>{@link horseshoe.rules.Proviso}</td></tr>
 * </table>
 *
 * <p>What comes before a vote is in {@link horseshoe.rules.procedure}, what the Assembly adds in {@link horseshoe.rules.charter}, bodies
 * without a vote in {@link horseshoe.rules.consensus}, what a vote leaves behind in {@link horseshoe.rules.measure}.
 *
 * <p>May import: {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules;

import org.jspecify.annotations.NullMarked;
