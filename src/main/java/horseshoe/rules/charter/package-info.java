/**
 * Decisions that the Charter shares out between the Council, the General Assembly and the Members.
 *
 * <table>
 * <caption>Rules covered</caption>
 * <tr><th>Rule</th><th>What it says</th><th>Where</th></tr>
 * <tr><td>Charter Art. 18(2), (3), Assembly rule 86</td><td>majorities of the Assembly</td>
 *     <td>{@link horseshoe.rules.charter.AssemblyMajority}</td></tr>
 * <tr><td>Charter Art. 4(2), 5, 6</td><td>admission, suspension of rights, expulsion</td>
 *     <td>{@link horseshoe.rules.charter.MembershipChange}</td></tr>
 * <tr><td>Charter Art. 12</td><td>a matter that the Council is dealing with; a warning</td>
 *     <td>{@link horseshoe.rules.charter.Article12}</td></tr>
 * <tr><td>Charter Art. 97</td><td>the Secretary-General, with straw polls before</td>
 *     <td>{@link horseshoe.rules.charter.SecretaryGeneralSelection}, {@link horseshoe.rules.charter.StrawPoll}</td></tr>
 * <tr><td>Charter Art. 108</td><td>amendments and their ratification</td>
 *     <td>{@link horseshoe.rules.charter.CharterAmendment}, {@link horseshoe.rules.charter.Ratification}</td></tr>
 * <tr><td>Charter Art. 109(1), (3)</td><td>a review conference: any nine, any seven</td>
 *     <td>{@link horseshoe.rules.charter.ReviewConference}</td></tr>
 * <tr><td>Statute of the Court, Art. 4, 8, 10 to 12</td><td>the election of judges</td>
 *     <td>{@link horseshoe.rules.charter.CourtElection}</td></tr>
 * <tr><td>A/RES/377(V) A</td><td>emergency special sessions</td>
 *     <td>{@link horseshoe.rules.charter.UnitingForPeace}</td></tr>
 * <tr><td>A/RES/76/262</td><td>the Assembly's debate after a veto</td>
 *     <td>{@link horseshoe.rules.charter.VetoDebate}</td></tr>
 * <tr><td>a reform model</td><td>the Assembly overrules a veto</td>
 *     <td>{@link horseshoe.rules.charter.AssemblyOverride}</td></tr>
 * </table>
 *
 * <p>May import: {@code horseshoe.rules}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules.charter;

import org.jspecify.annotations.NullMarked;
