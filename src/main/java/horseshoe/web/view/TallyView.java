package horseshoe.web.view;

import horseshoe.rules.Decision;
import horseshoe.rules.Tally;

/**
 * The figures of a vote, as the votes count.
 *
 * @param inFavour affirmative votes
 * @param against negative votes
 * @param abstaining abstentions, imposed ones among them
 * @param notParticipating present, taking no part
 * @param absent not in the room
 * @param notYetVoted seats that have not voted
 */
public record TallyView(int inFavour, int against, int abstaining, int notParticipating, int absent, int notYetVoted) {
    /**
     * The figures of a decision.
     *
     * @param decision any decision of the Council
     * @return the view
     */
    public static TallyView of(Decision decision) {
        Tally tally = decision.tally();
        int pending = decision instanceof Decision.Voted voted
                ? voted.count().cast().pending().size()
                : 0;
        return new TallyView(
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                tally.notParticipating(),
                tally.absent(),
                pending);
    }
}
