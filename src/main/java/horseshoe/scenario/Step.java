package horseshoe.scenario;

import horseshoe.rules.Result;
import horseshoe.rules.charter.AssemblyMajority;
import horseshoe.rules.consensus.ConsensusBody;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One decision in a scenario. The components are the properties of the file; {@code scenario.schema.json} describes them. */
@JsonbTypeInfo(
        key = "kind",
        value = {
            @JsonbSubtype(alias = "COUNCIL_VOTE", type = VotingStep.CouncilVote.class),
            @JsonbSubtype(alias = "PRELIMINARY_QUESTION", type = VotingStep.Preliminary.class),
            @JsonbSubtype(alias = "RULING", type = VotingStep.PresidentRuling.class),
            @JsonbSubtype(alias = "CONSENSUS", type = Step.Consensus.class),
            @JsonbSubtype(alias = "WITHOUT_VOTE", type = Step.WithoutVote.class),
            @JsonbSubtype(alias = "ASSEMBLY_VOTE", type = Step.AssemblyVote.class),
            @JsonbSubtype(alias = "RATIFICATION", type = Step.Ratification.class),
            @JsonbSubtype(alias = "COURT_ELECTION", type = Step.Election.class),
            @JsonbSubtype(alias = "STRAW_POLL", type = Step.Poll.class),
            @JsonbSubtype(alias = "VETO_DEBATE", type = Step.Debate.class),
            @JsonbSubtype(alias = "SNAPBACK", type = Step.Return.class)
        })
public sealed interface Step
        permits VotingStep,
                Step.Consensus,
                Step.WithoutVote,
                Step.AssemblyVote,
                Step.Ratification,
                Step.Election,
                Step.Poll,
                Step.Debate,
                Step.Return {
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
            String id,
            String title,
            Optional<OnlyIf> onlyIf,
            Optional<Integer> meeting,
            int vacancies,
            int membership,
            List<Nominee> candidates)
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
