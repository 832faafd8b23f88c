/**
 * What each of those in a class may see of it: records for the wire, and the one function that makes them,
 * {@link horseshoe.web.live.view.Views}. A sealed vote reaches nobody but the seat that cast it.
 *
 * <p>May import: everything but {@code horseshoe.store}. It decides nothing about the rules.
 */
@NullMarked
package horseshoe.web.live.view;

import org.jspecify.annotations.NullMarked;
