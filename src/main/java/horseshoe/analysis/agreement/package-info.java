/**
 * How far members vote alike.
 *
 * <table>
 * <caption>Measures</caption>
 * <tr><th>Measure</th><th>Formula</th><th>Source</th></tr>
 * <tr><td>raw agreement</td><td>p = a / n: a votes with the same position, of n in which both took one</td><td>{@link horseshoe.analysis.agreement.Measure#RAW}</td></tr>
 * <tr><td>Lijphart's index</td><td>(a + b/2) / n: b votes in which one abstained and the other did not</td><td>Lijphart, The Analysis of Bloc Voting in the General Assembly, American Political Science Review 57 (1963)</td></tr>
 * <tr><td>Cohen's kappa</td><td>(p - e) / (1 - e), with e = sum over the positions of r c / n², where r and c say how often either member took it</td><td>Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960)</td></tr>
 * <tr><td>Rice's cohesion</td><td>|y - m| / (y + m) of a vote with y in favour and m against</td><td>Rice, Quantitative Methods in Politics (1928)</td></tr>
 * </table>
 *
 * <p>Raw agreement and Lijphart's index look favourable for any two members of a body that mostly agrees; kappa takes off what chance
 * alone would bring (Häge, Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement, Political
 * Analysis 19 (2011)). Lijphart's index here is S = 2 L - 1 in the other scale in use, from -1 to 1.
 *
 * <p>Three positions count: in favour, abstaining, against. A member that was absent or did not participate took none, so the vote does not
 * count for it. Every measure is an exact fraction until it is printed.
 *
 * <p>Pure: no files, no network, no clock. May import: {@code horseshoe.rules}, {@code horseshoe.record}, {@code java.base} and the JSpecify
 * annotations.
 */
@NullMarked
package horseshoe.analysis.agreement;

import org.jspecify.annotations.NullMarked;
