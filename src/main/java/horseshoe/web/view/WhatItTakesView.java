package horseshoe.web.view;

import horseshoe.rules.Council;
import horseshoe.rules.WhatItTakes;
import java.util.List;

/**
 * What it takes, or would have taken.
 *
 * @param required affirmative votes the rule asks for
 * @param stillNeeded affirmative votes missing
 * @param canBlockAlone seats that could each stop the text against all others
 * @param pivotal seats whose own change of vote would turn the result
 * @param couldSink veto holders that did not take sides and could still stop an adopted text
 * @param settled whether the votes still to come cannot change the result
 * @param sentence the same in words
 */
public record WhatItTakesView(
        int required,
        int stillNeeded,
        List<String> canBlockAlone,
        List<String> pivotal,
        List<String> couldSink,
        boolean settled,
        String sentence) {
    static WhatItTakesView of(Council council, WhatItTakes takes, String sentence) {
        return new WhatItTakesView(
                takes.required(),
                takes.stillNeeded(),
                Seats.codes(council, takes.canBlockAlone()),
                Seats.codes(council, takes.pivotal()),
                Seats.codes(council, takes.couldSink()),
                takes.settled(),
                sentence);
    }
}
