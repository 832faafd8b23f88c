package horseshoe.drafting.check;

import java.util.stream.Stream;

/** One thing that is looked for in a draft. */
@FunctionalInterface
interface Check {
    /** What it finds, in the order of the paragraphs. */
    Stream<Finding> look(Examined examined);
}
