package horseshoe.verbatim;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.VoteSheet;

/**
 * A rule by which the same members might vote: a reform model that leaves the seats alone.
 *
 * @param id the model's id
 * @param title the model's title
 * @param council the members of the meeting's Council in the same order, voting by that rule
 * @param proviso how the rule treats the last clause of Art. 27(3); in practice mode as the meeting treated it
 */
public record OtherRule(String id, String title, Council council, Proviso.Mode proviso) {
    /** What the same votes come to under this rule. */
    Decision decide(Question question, VoteSheet votes) {
        Question asked = new Question(
                question.matter(),
                question.chapter(),
                new Proviso(mode(question), question.proviso().parties()),
                question.topics());
        VoteSheet same = new VoteSheet(
                council,
                votes.inFavour(),
                votes.against(),
                votes.abstaining(),
                votes.notParticipating(),
                votes.absent());
        return council.rule().decide(asked, same);
    }

    private Proviso.Mode mode(Question question) {
        return proviso == Proviso.Mode.STRICT ? proviso : question.proviso().mode();
    }
}
