package horseshoe.scenario;

import horseshoe.rules.Chapter;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Topic;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question put to the vote, in the words of a scenario or a request: everything the decision depends on.
 *
 * @param council a date or a model's id
 * @param model a reform model to decide by, on that date's votes
 * @param about what is put to the vote
 * @param votes each seat's vote by its code; a seat left out has not voted
 */
public record VoteTerms(String council, Optional<String> model, About about, Map<String, Vote> votes) {
    /**
     * What is put to the vote.
     *
     * @param matter procedural or substantive
     * @param chapter the part of the Charter the Council would act under
     * @param topics what some models treat differently
     * @param dispute who is a party to the dispute, and whether the proviso is enforced
     */
    public record About(Matter matter, Chapter chapter, Set<Topic> topics, Dispute dispute) {
        /** Copies the topics. */
        public About {
            topics = Set.copyOf(topics);
        }
    }

    /**
     * The dispute behind a question.
     *
     * @param parties seat codes; none where there is only a situation
     * @param proviso how the duty to abstain is treated; the model's way, or practice, if left out
     */
    public record Dispute(List<String> parties, Optional<Proviso.Mode> proviso) {
        /** Copies the parties. */
        public Dispute {
            parties = List.copyOf(parties);
        }
    }

    /** Copies the votes. */
    public VoteTerms {
        votes = Map.copyOf(votes);
    }

    /** The same vote, with what was settled before it. */
    VoteTerms taking(Matter matter, Optional<Proviso.Mode> proviso) {
        Dispute dispute = new Dispute(about.dispute().parties(), proviso);
        return new VoteTerms(council, model, new About(matter, about.chapter(), about.topics(), dispute), votes);
    }

    /** The same question with other votes. */
    VoteTerms on(Map<String, Vote> otherVotes) {
        return new VoteTerms(council, model, about, otherVotes);
    }
}
