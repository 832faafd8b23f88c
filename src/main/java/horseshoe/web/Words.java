package horseshoe.web;

import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Messages;
import horseshoe.explanation.RecordWords;
import horseshoe.explanation.TurnoutWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The sentences in which the service explains. One language so far; a second is one message file more. */
@ApplicationScoped
public class Words {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    /** Explains decisions. */
    @Produces
    @Singleton
    DecisionWords decisions() {
        return new DecisionWords(messages);
    }

    /** Explains what the steps of a scenario came to. */
    @Produces
    @Singleton
    TurnoutWords turnouts() {
        return new TurnoutWords(messages);
    }

    /** Says what past votes were about. */
    @Produces
    @Singleton
    RecordWords pastVotes() {
        return new RecordWords(messages);
    }
}
