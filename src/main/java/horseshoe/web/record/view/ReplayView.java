package horseshoe.web.record.view;

import horseshoe.analysis.replay.Change;
import horseshoe.analysis.replay.ChangeCount;
import horseshoe.analysis.replay.MemberEffect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What another rule would have changed about past votes.
 *
 * @param version which record
 * @param permalink brings the same again as long as the record has this version
 * @param rule by what rule they were counted
 * @param leftOut votes that can be compared with nothing, because a figure in the source is wrong
 * @param finding what it comes to, in a few sentences
 * @param caveat what must be said beside it
 * @param all every vote counted again
 * @param vetoed those that were vetoed
 * @param byDecade by decade
 * @param bySubject by subject
 * @param byMember members that gain, lose, or see a veto lost, the most affected first
 * @param open why votes are open
 */
@Schema(description = "What another rule would have changed about past votes")
public record ReplayView(
        String version,
        String permalink,
        RuleTold rule,
        List<String> leftOut,
        String finding,
        String caveat,
        Figures all,
        Figures vetoed,
        List<Group> byDecade,
        List<Group> bySubject,
        List<Effect> byMember,
        List<Reason> open) {
    /**
     * The rule.
     *
     * @param model id of the model it begins with
     * @param title the model's title
     * @param summary the model in plain words
     * @param seats how many seats its Council has
     * @param keepsSeats whether the seats stay as they were
     * @param changes what is otherwise than in the model, in sentences
     */
    public record RuleTold(
            String model, String title, String summary, int seats, boolean keepsSeats, List<String> changes) {}

    /**
     * How many votes change, and how.
     *
     * @param votes counted again
     * @param adopted adopted, as recorded
     * @param adoptedAtWorst adopted under the other rule, at least
     * @param adoptedAtBest adopted under the other rule, at most
     * @param changes votes by what changes; all six are there
     */
    public record Figures(int votes, int adopted, int adoptedAtWorst, int adoptedAtBest, Map<String, Integer> changes) {
        /**
         * Figures for the wire.
         *
         * @param count the figures
         * @return the view
         */
        public static Figures of(ChangeCount count) {
            Map<String, Integer> changes = new LinkedHashMap<>();
            for (Change change : Change.values()) {
                changes.put(change.name(), count.of(change));
            }
            return new Figures(count.votes(), count.adopted(), count.adoptedAtWorst(), count.adoptedAtBest(), changes);
        }
    }

    /**
     * Votes that have something in common.
     *
     * @param key a decade such as 1950s, or a subject
     * @param name what people call it
     * @param figures their figures
     */
    public record Group(String key, String name, Figures figures) {}

    /**
     * What the rule does to a member.
     *
     * @param seat its seat
     * @param name what people call it
     * @param gains results that turn the way it voted, certainly
     * @param mayGain further ones that may
     * @param losses results that turn against its vote, certainly
     * @param mayLose further ones that may
     * @param vetoesLost texts it vetoed that carry, certainly
     * @param vetoesMayBeLost further ones that may
     */
    public record Effect(
            String seat,
            String name,
            int gains,
            int mayGain,
            int losses,
            int mayLose,
            int vetoesLost,
            int vetoesMayBeLost) {
        /**
         * An effect for the wire.
         *
         * @param effect the figures
         * @param name what people call the member
         * @return the view
         */
        public static Effect of(MemberEffect effect, String name) {
            return new Effect(
                    effect.seat().code(),
                    name,
                    effect.gains().certain(),
                    effect.gains().possible(),
                    effect.losses().certain(),
                    effect.losses().possible(),
                    effect.vetoes().certain(),
                    effect.vetoes().possible());
        }
    }

    /**
     * Why votes are open.
     *
     * @param key the reason
     * @param text in a sentence
     * @param votes how many
     */
    public record Reason(String key, String text, int votes) {}
}
