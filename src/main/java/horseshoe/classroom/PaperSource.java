package horseshoe.classroom;

import horseshoe.drafting.paper.PaperNumber;

/** What a working paper begins with. */
public sealed interface PaperSource {
    /** Nothing but the last paragraph that most resolutions have. */
    record Blank() implements PaperSource {}

    /** The text of the scenario that the class began with. */
    record OfScenario() implements PaperSource {}

    /** A text that somebody pasted; it is read as a draft resolution. */
    record Pasted(String text) implements PaperSource {}

    /** Two working papers laid over each other; the sponsors of both must join before it is put in blue. */
    record Merged(PaperNumber one, PaperNumber other) implements PaperSource {}
}
