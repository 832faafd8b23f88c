package horseshoe.rules.charter;

import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;

/** What the General Assembly decided. */
public sealed interface AssemblyDecision extends Outcome {
    /**
     * The Assembly voted.
     *
     * @param majority the majority asked for
     * @param tally the figures
     */
    record Voted(AssemblyMajority majority, AssemblyTally tally) implements AssemblyDecision {
        @Override
        public Ground ground() {
            return tally.inFavour() >= required() ? Ground.REQUIRED_MAJORITY : Ground.INSUFFICIENT_MAJORITY;
        }

        @Override
        public Provision provision() {
            return majority.provision();
        }

        /**
         * The affirmative votes it took.
         *
         * @return votes
         */
        public int required() {
            return majority.required(tally);
        }

        /**
         * The affirmative votes it lacked, if nobody else had voted otherwise.
         *
         * @return votes, 0 if there were enough
         */
        public int stillNeeded() {
            return Math.max(0, required() - tally.inFavour());
        }
    }

    /** Adopted because nobody asked for a vote, as most admissions and all appointments of a Secretary-General are (practice). */
    record WithoutVote() implements AssemblyDecision {
        @Override
        public Ground ground() {
            return Ground.NO_OBJECTION;
        }

        @Override
        public Provision provision() {
            return Provision.ASSEMBLY_PRACTICE;
        }
    }
}
