/**
 * Who sat on the Council when, what each State was called there, and who presided.
 *
 * <table>
 * <caption>Rules covered</caption>
 * <tr><th>Rule</th><th>What it says</th><th>Where</th></tr>
 * <tr><td>Charter Art. 23</td><td>five permanent members; six, since 1966 ten, elected ones</td><td>{@link horseshoe.rules.roster.Councils}</td></tr>
 * <tr><td>Charter Art. 27, A/RES/1991 A (XVIII)</td><td>seven, since 1966 nine, votes</td><td>{@link horseshoe.rules.roster.Era}</td></tr>
 * <tr><td>Provisional rule 18</td><td>the presidency turns monthly in English alphabetical order</td><td>{@link horseshoe.rules.roster.Presidency}</td></tr>
 * <tr><td>Provisional rule 20</td><td>a President may cede the chair to the next in order</td><td>{@link horseshoe.rules.roster.Presidency#cededBy}</td></tr>
 * <tr><td>A/RES/76/262</td><td>ten working days, hence the holidays</td><td>{@link horseshoe.rules.roster.Holidays}</td></tr>
 * </table>
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.rules.evidence}, {@code java.base} and the JSpecify annotations. The facts
 * themselves come in as arguments.
 */
@NullMarked
package horseshoe.rules.roster;

import org.jspecify.annotations.NullMarked;
