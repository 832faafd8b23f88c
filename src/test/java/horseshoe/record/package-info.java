/** Tests of the record of past votes: that it reads, that the rules decide its votes as they were decided, and who cast them. */
@NullMarked
package horseshoe.record;

import org.jspecify.annotations.NullMarked;
