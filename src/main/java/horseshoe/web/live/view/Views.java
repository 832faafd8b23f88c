package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.ClassWords;
import horseshoe.councils.CouncilLibrary;
import horseshoe.drafting.phrase.PhraseBook;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.MeetingWords;
import horseshoe.explanation.Messages;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What may be seen of a class, by whom. The one place that decides it: nothing of a class leaves the server but through here, or
 * through the debrief, which looks at closed votes only. Safe to share between threads.
 */
public final class Views {
    private final CouncilLibrary library;
    private final Voicing voicing;
    private final PhraseBook book;

    /**
     * Views in one language.
     *
     * @param library the Councils, for the plates at the table
     * @param locale the language
     */
    public Views(CouncilLibrary library, Locale locale) {
        this.library = library;
        DecisionWords decisions = new DecisionWords(Messages.in(locale));
        MeetingWords meeting = new MeetingWords(Messages.in(locale).and("meeting"), decisions);
        this.book = PhraseBook.load();
        this.voicing = new Voicing(meeting, decisions, ClassWords.in(locale));
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
        return at(state, Presence.none(), now, Optional.empty()).of(audience);
    }

    /**
     * A moment of the class that many are about to see; what they see alike is made once.
     *
     * @param state the class
     * @param presence who is there
     * @param now the present
     * @param before the moment before it, for what is still the same
     * @return the moment; not to be shared between threads
     */
    public Moment at(ClassState state, Presence presence, Instant now, Optional<Moment> before) {
        return new Moment(new Moment.Scene(state, presence, now), new Moment.Means(library, voicing, book), before);
    }
}
