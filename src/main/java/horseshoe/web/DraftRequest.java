package horseshoe.web;

import java.util.OptionalInt;

/**
 * A draft that is to be checked.
 *
 * @param text as it was typed or pasted
 * @param mend the number of a remark that shall be mended; empty for none
 */
record DraftRequest(String text, OptionalInt mend) {}
