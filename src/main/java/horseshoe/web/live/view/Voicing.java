package horseshoe.web.live.view;

import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.MeetingWords;

/**
 * The words of one language.
 *
 * @param meeting about the course of a meeting
 * @param decisions about decisions
 */
record Voicing(MeetingWords meeting, DecisionWords decisions) {}
