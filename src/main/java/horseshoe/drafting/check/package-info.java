/**
 * Checks of the drafting: what a reader in the Secretariat or in a capital would remark, each with its level, its source, and a mend where
 * one is at hand. {@link horseshoe.drafting.check.Checks} lists them in their order; the sentences that explain them are in
 * {@code messages/checks.properties}.
 *
 * <p>Simplification: a check reads words, not meaning. It knows patterns of English drafting, so it can miss a fault and remark on what is
 * none; nothing that it says stops a draft.
 *
 * <p>May import: {@code horseshoe.drafting} with its documents and phrases, {@code java.base} and {@code org.jspecify}. Pure.
 */
@NullMarked
package horseshoe.drafting.check;

import org.jspecify.annotations.NullMarked;
