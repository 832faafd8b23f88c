package horseshoe.web.repertory;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.PastVoteWords;
import horseshoe.record.DecidedRecord;
import horseshoe.record.VoteId;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.ScenarioLibrary;
import horseshoe.scenario.ScenarioReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.Optional;

/** Finds a scenario by its id: one of the library's, or a past vote's, which is called {@code past-} and the vote's id. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class Repertory {
    private static final String PAST = "past-";

    @Inject
    ScenarioLibrary library;

    @Inject
    DecidedRecord record;

    @Inject
    CouncilLibrary councils;

    @Inject
    ScenarioReader reader;

    @Inject
    PastVoteWords words;

    /**
     * The scenario of that id.
     *
     * @param id a scenario's folder, or {@code past-} and a vote's id such as {@code past-S-2024-255}
     * @return empty if there is none, or nobody is named in that vote
     */
    public Optional<Scenario> scenario(String id) {
        return id.startsWith(PAST) ? past(id.substring(PAST.length())) : library.scenario(id);
    }

    private Optional<Scenario> past(String vote) {
        return Optional.of(vote)
                .filter(VoteId::isOne)
                .flatMap(text -> record.vote(new VoteId(text)))
                .flatMap(decided -> PastScenario.of(decided, words, councils))
                .map(document -> reader.read("history/" + PAST + vote, new StringReader(document.toString())));
    }
}
