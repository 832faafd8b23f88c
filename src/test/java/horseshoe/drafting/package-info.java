/** Tests of the text of draft resolutions. */
@NullMarked
package horseshoe.drafting;

import org.jspecify.annotations.NullMarked;
