/**
 * What a teacher prints before a lesson: from any scenario a lesson plan, a role sheet for each seat and a rubric. Here is what goes into
 * them; the sentences are in {@code horseshoe.explanation}.
 *
 * <p>May import: {@code horseshoe.scenario}, {@code horseshoe.councils} and {@code horseshoe.rules}.
 */
@NullMarked
package horseshoe.scenario.kit;

import org.jspecify.annotations.NullMarked;
