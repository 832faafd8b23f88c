package horseshoe.web.live;

import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.paper.PaperNumber;
import java.util.Optional;

/**
 * Somebody is writing in a working paper.
 *
 * @param paper which
 * @param key the paragraph; none if they have left it
 * @param words what they have typed so far
 */
record TypingRequest(PaperNumber paper, Optional<ParagraphKey> key, Optional<String> words) {}
