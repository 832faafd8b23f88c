/** Random walks over what a class offers: many people, bots and guests do what is in order, and after every act everything is looked at. */
@NullMarked
package horseshoe.walk;

import org.jspecify.annotations.NullMarked;
