/**
 * Scenarios: reads {@code scenarios/}, says what is wrong with a file and where, and plays a scenario through the rules.
 *
 * <p>A scenario is data (see {@code scenarios/scenario.schema.json}). A what-if is a change to that data: it is merged into the document,
 * and the changed document is played like any other. So there is one way to decide, whatever a teacher turns.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.councils}, {@code horseshoe.json}, {@code jakarta.json} and {@code jakarta.json.bind}.
 */
@NullMarked
package horseshoe.scenario;

import org.jspecify.annotations.NullMarked;
