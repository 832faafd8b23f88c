/**
 * What a vote does to the measure it is about: the same veto protects a sanction without an end and ends a panel with one.
 *
 * <table>
 * <caption>Rules covered</caption>
 * <tr><th>Rule</th><th>What it says</th><th>Where</th></tr>
 * <tr><td>practice</td><td>a measure without an end stays until the Council decides otherwise; one with an end lapses</td>
 *     <td>{@link horseshoe.rules.measure.Measure}</td></tr>
 * <tr><td>practice</td><td>a sunset clause</td><td>{@link horseshoe.rules.measure.Sunset}</td></tr>
 * <tr><td>S/RES/2231 (2015), paras. 11 and 12</td><td>lifted sanctions return unless the Council decides otherwise</td>
 *     <td>{@link horseshoe.rules.measure.Snapback}</td></tr>
 * </table>
 *
 * <p>May import: {@code horseshoe.rules}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules.measure;

import org.jspecify.annotations.NullMarked;
