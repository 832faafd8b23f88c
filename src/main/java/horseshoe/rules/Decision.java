package horseshoe.rules;

/**
 * What the Council decided: result, ground, figures, who vetoed, the rule with its citation, and what it would have taken.
 */
public sealed interface Decision extends Outcome {
    /**
     * The figures, as the votes count.
     *
     * @return all zero where no vote was taken
     */
    Tally tally();

    /**
     * Whose vetoes stopped it. Empty whenever the required votes were missing, whoever voted against.
     *
     * @return places at the table
     */
    SeatSet vetoes();

    /**
     * What it takes, or would have taken.
     *
     * @return votes still needed, who could block, who was pivotal
     */
    WhatItTakes whatItTakes();

    /**
     * The text carried.
     *
     * @param ground why
     * @param count the vote
     */
    record Adopted(Ground ground, Count count) implements Voted {
        @Override
        public SeatSet vetoes() {
            return SeatSet.none();
        }
    }

    /**
     * The text did not carry.
     *
     * @param ground too few votes, or a veto
     * @param count the vote
     * @param vetoes the permanent members whose negative vote stopped it
     */
    record NotAdopted(Ground ground, Count count, SeatSet vetoes) implements Voted {}

    /**
     * Adopted because nobody asked for a vote (practice; e.g. S/RES/702 (1991)).
     *
     * @param council whose decision it is
     */
    record AdoptedWithoutVote(Council council) implements Decision {
        @Override
        public Ground ground() {
            return Ground.NO_OBJECTION;
        }

        @Override
        public Provision provision() {
            return Provision.ADOPTION_WITHOUT_VOTE;
        }

        @Override
        public Tally tally() {
            return Tally.none();
        }

        @Override
        public SeatSet vetoes() {
            return SeatSet.none();
        }

        @Override
        public WhatItTakes whatItTakes() {
            return WhatItTakes.withoutVote(council);
        }
    }

    /** A decision on which a vote was taken. */
    sealed interface Voted extends Decision permits Adopted, NotAdopted {
        /**
         * The vote behind it.
         *
         * @return rule, question, votes and figures
         */
        Count count();

        @Override
        default Tally tally() {
            return count().tally();
        }

        @Override
        default Provision provision() {
            return Provision.of(count());
        }

        @Override
        default WhatItTakes whatItTakes() {
            return WhatItTakes.of(count());
        }
    }
}
