/**
 * Past votes counted by another rule, with the votes held as they were.
 *
 * <p>One engine decides: {@link horseshoe.rules.VotingRule}. What the record cannot know (seats that did not exist, names, whether a
 * party to a dispute voted, what the General Assembly would have done) is never guessed: the vote is decided twice, at its worst and at
 * its best for the text, and where the two differ the result is open.
 *
 * <p>Simplification: members would have voted otherwise, and other texts would have been put to the vote, under another rule. No part of
 * this package models that; whoever shows a result says so.
 */
@NullMarked
package horseshoe.analysis.replay;

import org.jspecify.annotations.NullMarked;
