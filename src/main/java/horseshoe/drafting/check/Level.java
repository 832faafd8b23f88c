package horseshoe.drafting.check;

/** How much a remark weighs. */
public enum Level {
    /** The text is wrong or cannot be printed like this. */
    MUST,
    /** The Council's drafters do it otherwise. */
    SHOULD,
    /** Worth a thought: the consequence may be meant. */
    CONSIDER
}
