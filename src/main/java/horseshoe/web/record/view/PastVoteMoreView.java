package horseshoe.web.record.view;

import horseshoe.web.view.CouncilView;
import horseshoe.web.view.DecisionView;
import java.util.Optional;

/**
 * What a vote's own page has besides its row.
 *
 * @param council who sat that day
 * @param decision what the rules make of the votes; empty where nobody is named
 * @param president the seat that presided, where that is known
 * @param previous id of the vote before it
 * @param next id of the vote after it
 * @param cite a line for a footnote
 */
public record PastVoteMoreView(
        CouncilView council,
        Optional<DecisionView> decision,
        Optional<String> president,
        Optional<String> previous,
        Optional<String> next,
        String cite) {}
