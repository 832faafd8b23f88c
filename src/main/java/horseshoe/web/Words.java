package horseshoe.web;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.CheckWords;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Messages;
import horseshoe.explanation.PastVoteWords;
import horseshoe.explanation.RecordWords;
import horseshoe.explanation.ReplayWords;
import horseshoe.explanation.TurnoutWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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

    /** Says what a scenario made of a past vote says. */
    @Produces
    @Singleton
    PastVoteWords scenariosOfPastVotes() {
        return new PastVoteWords(messages);
    }

    /** Says what is remarked on a draft. */
    @Produces
    @Singleton
    CheckWords remarks() {
        return new CheckWords(messages);
    }

    /** Says what another rule would have changed. */
    @Produces
    @Singleton
    ReplayWords replays(CouncilLibrary library) {
        return new ReplayWords(
                messages,
                seat -> library.councils()
                        .state(seat)
                        .map(state -> state.on(LocalDate.MAX).shortName())
                        .orElse(seat.code()));
    }
}
