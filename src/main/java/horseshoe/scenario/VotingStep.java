package horseshoe.scenario;

import horseshoe.rules.Chapter;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Topic;
import horseshoe.rules.Vote;
import horseshoe.rules.measure.Ending;
import horseshoe.rules.measure.Measure;
import horseshoe.rules.measure.OnFailure;
import horseshoe.rules.procedure.PreliminaryQuestion;
import horseshoe.rules.procedure.ProvisoRuling;
import horseshoe.rules.procedure.QuestionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step on which the members of the Council vote. */
public sealed interface VotingStep extends Step {
    /**
     * Votes of named seats.
     *
     * @return by seat code
     */
    Map<String, Vote> votes();

    /**
     * How all other seats vote.
     *
     * @return empty: as their stance says
     */
    Optional<Vote> others();

    /**
     * How a question comes up in a meeting. What is left out follows from the votes.
     *
     * @param mover the seat that asks for an invitation, moves a motion, or raises a point of order
     * @param objector the seat that objects, so that it is voted on
     * @param about who is to be invited, until when or to whom something is put off, what the point of order is
     */
    record Raised(Optional<String> mover, Optional<String> objector, Optional<String> about) {}

    /** What a vote decides the fate of. */
    record Stake(String name, OnFailure onFailure, Optional<LocalDate> ends) {
        /** The measure as the rules know it. */
        Measure measure() {
            return new Measure(name, onFailure, ends.<Ending>map(Ending.On::new).orElseGet(Ending.Open::new));
        }
    }

    /** The Council votes on a question. */
    record CouncilVote(
            String id,
            String title,
            Optional<OnlyIf> onlyIf,
            QuestionKind question,
            Optional<Matter> matter,
            Optional<String> matterFrom,
            Optional<Chapter> chapter,
            List<Topic> topics,
            Optional<Proviso.Mode> proviso,
            Optional<String> provisoFrom,
            List<String> parties,
            Optional<String> model,
            Optional<Stake> measure,
            Optional<Raised> raised,
            Map<String, Vote> votes,
            Optional<Vote> others)
            implements VotingStep {
        /** Copies lists and maps; those left out are empty. */
        public CouncilVote {
            topics = Absent.list(topics);
            parties = Absent.list(parties);
            votes = Absent.map(votes);
        }
    }

    /** The Council settles whether a matter is procedural. */
    record Preliminary(
            String id,
            String title,
            Optional<OnlyIf> onlyIf,
            PreliminaryQuestion mode,
            Map<String, Vote> votes,
            Optional<Vote> others)
            implements VotingStep {
        /** Copies the votes. */
        public Preliminary {
            votes = Absent.map(votes);
        }
    }

    /** The President rules, and the Council may overrule. */
    record PresidentRuling(
            String id,
            String title,
            Optional<OnlyIf> onlyIf,
            Subject ruling,
            Optional<Boolean> challenged,
            Optional<Raised> raised,
            Map<String, Vote> votes,
            Optional<Vote> others)
            implements VotingStep {
        /** What a ruling is about. */
        public enum Subject {
            /** The matter is procedural. */
            PROCEDURAL,
            /** The matter is not procedural. */
            SUBSTANTIVE,
            /** A party to the dispute must abstain. */
            PROVISO_APPLIES,
            /** Nobody must abstain. */
            PROVISO_DOES_NOT_APPLY,
            /** Anything else; no later vote depends on it. */
            OTHER;

            /** The matter that the ruling asserts, if it is about that. */
            Optional<Matter> matter() {
                return switch (this) {
                    case PROCEDURAL -> Optional.of(Matter.PROCEDURAL);
                    case SUBSTANTIVE -> Optional.of(Matter.SUBSTANTIVE);
                    default -> Optional.empty();
                };
            }

            /** How the proviso is treated if the ruling stands, if it is about that. */
            Optional<ProvisoRuling.Said> proviso() {
                return switch (this) {
                    case PROVISO_APPLIES -> Optional.of(ProvisoRuling.Said.APPLIES);
                    case PROVISO_DOES_NOT_APPLY -> Optional.of(ProvisoRuling.Said.DOES_NOT_APPLY);
                    default -> Optional.empty();
                };
            }
        }

        /** Copies the votes. */
        public PresidentRuling {
            votes = Absent.map(votes);
        }

        /** Whether anybody challenges it. */
        boolean isChallenged() {
            return challenged.orElse(true);
        }
    }
}
