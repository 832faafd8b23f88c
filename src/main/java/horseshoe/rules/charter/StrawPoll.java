package horseshoe.rules.charter;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import java.util.List;

/**
 * A secret straw poll of the Council on candidates for Secretary-General (practice since 1981). It has no legal effect, and so it is
 * no {@link horseshoe.rules.Outcome}; coloured ballots only let candidates see a veto coming.
 *
 * @param paper whether permanent members' ballots can be told apart
 * @param candidates the ballots on each of them
 */
public record StrawPoll(Paper paper, List<Candidate> candidates) {
    /** The paper of the ballots. */
    public enum Paper {
        /** All ballots look the same. */
        PLAIN,
        /** The ballots of permanent members have a colour of their own. */
        COLOURED
    }

    /**
     * A candidate and the ballots on it.
     *
     * @param name the candidate
     * @param encourage ballots that encourage
     * @param discourage ballots that discourage
     * @param noOpinion ballots without opinion
     * @param permanentDiscourage how many of those that discourage came from permanent members; not known on plain paper
     */
    public record Candidate(String name, int encourage, int discourage, int noOpinion, int permanentDiscourage) {
        /** Rejects negative figures and more coloured ballots than discourage. */
        public Candidate {
            if (Math.min(Math.min(encourage, noOpinion), permanentDiscourage) < 0 || permanentDiscourage > discourage) {
                throw new IllegalArgumentException("No such ballots on " + name);
            }
        }

        /**
         * The ballots cast on the candidate.
         *
         * @return ballots, as many as the Council has members
         */
        public int ballots() {
            return encourage + discourage + noOpinion;
        }
    }

    /** Copies the candidates, and rejects a poll in which members cast unlike numbers of ballots: one on each candidate. */
    public StrawPoll {
        candidates = List.copyOf(candidates);
        if (candidates.stream().mapToInt(Candidate::ballots).distinct().count() > 1) {
            throw new IllegalArgumentException("Every member casts one ballot on every candidate");
        }
    }

    /**
     * The same, as a poll of a Council: no more ballots than members, and no more coloured ones than permanent members.
     *
     * @param council whose members cast the ballots
     * @return this poll
     * @throws IllegalArgumentException if the Council cannot have cast these ballots
     */
    public StrawPoll of(Council council) {
        int permanent =
                (int) council.members().stream().filter(Member::isPermanent).count();
        for (Candidate candidate : candidates) {
            if (candidate.ballots() > council.size() || candidate.permanentDiscourage() > permanent) {
                throw new IllegalArgumentException("A Council of " + council.size() + " with " + permanent
                        + " permanent members does not cast these ballots on " + candidate.name());
            }
        }
        return this;
    }

    /**
     * The candidates that a veto may await: a permanent member discouraged them on a coloured ballot.
     *
     * @return names; none on plain paper
     */
    public List<String> possibleVetoes() {
        return candidates.stream()
                .filter(candidate -> paper == Paper.COLOURED && candidate.permanentDiscourage() > 0)
                .map(Candidate::name)
                .toList();
    }
}
