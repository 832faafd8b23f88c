/**
 * Bodies that take no vote: one objection, of any member, blocks.
 *
 * <table>
 * <caption>Rules covered</caption>
 * <tr><th>Rule</th><th>What it says</th><th>Where</th></tr>
 * <tr><td>practice, S/2024/507</td><td>statements of the President and to the press</td>
 *     <td>{@link horseshoe.rules.consensus.ConsensusBody}</td></tr>
 * <tr><td>guidelines of the 1718 Committee</td><td>a sanctions committee decides by consensus</td>
 *     <td>{@link horseshoe.rules.consensus.ConsensusBody}</td></tr>
 * </table>
 *
 * <p>May import: {@code horseshoe.rules}, {@code java.base} and the JSpecify annotations.
 */
@NullMarked
package horseshoe.rules.consensus;

import org.jspecify.annotations.NullMarked;
