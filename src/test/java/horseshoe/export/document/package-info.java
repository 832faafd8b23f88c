/** Tests of the documents. */
@NullMarked
package horseshoe.export.document;

import org.jspecify.annotations.NullMarked;
