/**
 * Decisions that the Charter shares out between the Council, the General Assembly and the Members.
 *
 * <table>
 * <caption>Rules covered</caption>
 * <tr><th>Rule</th><th>What it says</th><th>Where</th></tr>
 * <tr><td>Charter Art. 18(2), (3), 108</td><td>majorities of the Assembly</td>
 *     <td>{@link horseshoe.rules.charter.AssemblyMajority}</td></tr>
 * </table>
 *
 * <p>May import: {@code horseshoe.rules}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules.charter;

import org.jspecify.annotations.NullMarked;
