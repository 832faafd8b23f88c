package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.MeetingWords;
import java.time.Instant;
import java.util.Map;

/**
 * What may be seen of a class, by whom. The one place that decides it: nothing of a class leaves the server but through here, or
 * through the debrief, which looks at closed votes only. Safe to share between threads.
 */
public final class Views {
    private final CouncilLibrary library;
    private final Voicing voicing;
    private final Backgrounds backgrounds = new Backgrounds();

    /**
     * Views in one language.
     *
     * @param library the Councils, for the plates at the table
     * @param meeting words about meetings
     * @param decisions words about decisions
     */
    public Views(CouncilLibrary library, MeetingWords meeting, DecisionWords decisions) {
        this.library = library;
        this.voicing = new Voicing(meeting, decisions);
    }

    /**
     * What somebody may see now.
     *
     * @param state the class
     * @param audience who looks
     * @param now the present, for what can be done only after a deadline
     * @return sections by name, in a fixed order; an empty {@code Optional} where there is none
     */
    public Map<String, Object> of(ClassState state, Audience audience, Instant now) {
        return at(state, Presence.none(), now).of(audience);
    }

    /**
     * A moment of the class that many are about to see; what they see alike is made once.
     *
     * @param state the class
     * @param presence who is there
     * @param now the present
     * @return the moment; not to be shared between threads
     */
    public Moment at(ClassState state, Presence presence, Instant now) {
        return new Moment(new Moment.Scene(state, presence, now), library, voicing, backgrounds.of(state));
    }
}
