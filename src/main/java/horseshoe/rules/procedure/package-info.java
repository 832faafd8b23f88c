/**
 * What comes before a vote: is the matter procedural, does the President's ruling stand, what kind of question is put.
 *
 * <table>
 * <caption>Rules covered</caption>
 * <tr><th>Rule</th><th>What it says</th><th>Where</th></tr>
 * <tr><td>Charter Art. 27(2), (3) in practice</td><td>which questions are procedural</td>
 *     <td>{@link horseshoe.rules.procedure.QuestionKind}</td></tr>
 * <tr><td>San Francisco Statement, part II</td><td>whether a matter is procedural may itself be vetoed</td>
 *     <td>{@link horseshoe.rules.procedure.PreliminaryQuestion}</td></tr>
 * <tr><td>rule 30</td><td>a ruling stands unless it is overruled</td><td>{@link horseshoe.rules.procedure.Ruling}</td></tr>
 * <tr><td>rule 33</td><td>precedence of motions, which of them are debated</td>
 *     <td>{@link horseshoe.rules.procedure.QuestionKind}</td></tr>
 * <tr><td>Charter Art. 27(3), proviso</td><td>a ruling on whether it applies</td>
 *     <td>{@link horseshoe.rules.procedure.ProvisoRuling}</td></tr>
 * </table>
 *
 * <p>May import: {@code horseshoe.rules}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules.procedure;

import org.jspecify.annotations.NullMarked;
