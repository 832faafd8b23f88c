package horseshoe.scenario;

import horseshoe.rules.Chapter;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Result;
import horseshoe.rules.Topic;
import horseshoe.rules.Vote;
import horseshoe.rules.charter.AssemblyMajority;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.measure.Ending;
import horseshoe.rules.measure.Measure;
import horseshoe.rules.measure.OnFailure;
import horseshoe.rules.procedure.PreliminaryQuestion;
import horseshoe.rules.procedure.ProvisoRuling;
import horseshoe.rules.procedure.QuestionKind;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One decision in a scenario. The components are the properties of the file; {@code scenario.schema.json} describes them. */
@JsonbTypeInfo(
        key = "kind",
        value = {
            @JsonbSubtype(alias = "COUNCIL_VOTE", type = Step.CouncilVote.class),
            @JsonbSubtype(alias = "PRELIMINARY_QUESTION", type = Step.Preliminary.class),
            @JsonbSubtype(alias = "RULING", type = Step.PresidentRuling.class),
            @JsonbSubtype(alias = "CONSENSUS", type = Step.Consensus.class),
            @JsonbSubtype(alias = "WITHOUT_VOTE", type = Step.WithoutVote.class),
            @JsonbSubtype(alias = "ASSEMBLY_VOTE", type = Step.AssemblyVote.class),
            @JsonbSubtype(alias = "RATIFICATION", type = Step.Ratification.class),
            @JsonbSubtype(alias = "COURT_ELECTION", type = Step.Election.class),
            @JsonbSubtype(alias = "STRAW_POLL", type = Step.Poll.class),
            @JsonbSubtype(alias = "VETO_DEBATE", type = Step.Debate.class),
            @JsonbSubtype(alias = "SNAPBACK", type = Step.Return.class)
        })
public sealed interface Step {
    /**
     * Names the step within its scenario.
     *
     * @return a slug
     */
    String id();

    /**
     * What is decided.
     *
     * @return a line for people
     */
    String title();

    /**
     * The earlier result without which the step does not take place.
     *
     * @return empty if it always does
     */
    Optional<OnlyIf> onlyIf();

    /** An earlier step and the result it must have had. */
    record OnlyIf(String step, Result result) {}

    /** A step on which the seats vote. */
    sealed interface Voting extends Step {
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
    }

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
            Map<String, Vote> votes,
            Optional<Vote> others)
            implements Voting {
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
            implements Voting {
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
            Map<String, Vote> votes,
            Optional<Vote> others)
            implements Voting {
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

    /** A body that decides by consensus. */
    record Consensus(String id, String title, Optional<OnlyIf> onlyIf, ConsensusBody body, List<String> objections)
            implements Step {
        /** Copies the objections. */
        public Consensus {
            objections = Absent.list(objections);
        }
    }

    /** Nobody asks for a vote. */
    record WithoutVote(String id, String title, Optional<OnlyIf> onlyIf) implements Step {}

    /** The General Assembly votes. */
    record AssemblyVote(
            String id,
            String title,
            Optional<OnlyIf> onlyIf,
            AssemblyMajority majority,
            int inFavour,
            int against,
            int abstaining,
            int membership)
            implements Step {}

    /** Member States ratify an amendment of the Charter. */
    record Ratification(
            String id,
            String title,
            Optional<OnlyIf> onlyIf,
            int ratified,
            int membership,
            List<String> permanentMissing)
            implements Step {
        /** Copies the list. */
        public Ratification {
            permanentMissing = Absent.list(permanentMissing);
        }
    }

    /** Council and Assembly elect judges of the Court. */
    record Election(
            String id, String title, Optional<OnlyIf> onlyIf, int vacancies, int membership, List<Nominee> candidates)
            implements Step {
        /** A candidate and its votes in both organs. */
        public record Nominee(String name, int council, int assembly) {}

        /** Copies the list. */
        public Election {
            candidates = Absent.list(candidates);
        }
    }

    /** A secret straw poll on candidates for Secretary-General. */
    record Poll(String id, String title, Optional<OnlyIf> onlyIf, boolean coloured, List<Candidate> candidates)
            implements Step {
        /** A candidate and the ballots on it; {@code permanentDiscourage} counts the coloured ones. */
        public record Candidate(
                String name, int encourage, int discourage, int noOpinion, Optional<Integer> permanentDiscourage) {}

        /** Copies the list. */
        public Poll {
            candidates = Absent.list(candidates);
        }
    }

    /** The General Assembly's debate after a veto. */
    record Debate(
            String id, String title, Optional<OnlyIf> onlyIf, String after, Optional<Boolean> emergencySessionOpen)
            implements Step {}

    /** Measures return by themselves unless the Council decides otherwise. */
    record Return(
            String id, String title, Optional<OnlyIf> onlyIf, LocalDate notified, String continuing, String measure)
            implements Step {}
}
