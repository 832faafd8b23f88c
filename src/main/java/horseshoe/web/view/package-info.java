/** What the API answers with: records made from the domain's, for the wire only. The domain's own types are never serialised. */
@NullMarked
package horseshoe.web.view;

import org.jspecify.annotations.NullMarked;
