package horseshoe.verbatim;

import horseshoe.meeting.Proposal;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vote looked at afterwards.
 *
 * @param vote the vote and its decision
 * @param proposal what was put to the vote
 * @param table member by member, beside history where it is known; empty where no vote was taken
 * @param others the same votes under other rules; none on matters of procedure, which the models leave alone
 */
public record VoteReview(VoteTaken vote, Proposal proposal, VoteTable table, List<Otherwise> others) {
    /** Copies the others. */
    public VoteReview {
        others = List.copyOf(others);
    }

    /**
     * The same votes under another rule.
     *
     * @param rule which
     * @param decision what they come to
     * @param same whether the result is the same
     */
    public record Otherwise(OtherRule rule, Decision decision, boolean same) {}

    static VoteReview of(VoteTaken vote, Proposal proposal, Debriefing asked) {
        Map<SeatId, Vote> real = asked.reality().votesOn(proposal);
        VoteTable table =
                vote.votes().map(votes -> VoteTable.of(votes, real)).orElseGet(() -> new VoteTable(List.of()));
        return new VoteReview(vote, proposal, table, others(vote.decision(), asked.rules()));
    }

    private static List<Otherwise> others(Decision decision, List<OtherRule> rules) {
        return decision instanceof Decision.Voted voted
                        && voted.count().question().matter() == Matter.SUBSTANTIVE
                ? rules.stream().map(rule -> otherwise(voted, rule)).toList()
                : List.of();
    }

    private static Otherwise otherwise(Decision.Voted voted, OtherRule rule) {
        Decision decision = rule.decide(voted.count().question(), voted.count().cast());
        return new Otherwise(rule, decision, decision.result() == voted.result());
    }

    /**
     * Which paragraph of Art. 27 governed it.
     *
     * @return as it was put to the vote; without a vote as such questions are taken
     */
    public Matter matter() {
        return vote.decision() instanceof Decision.Voted voted
                ? voted.count().question().matter()
                : proposal.kind().matter();
    }

    /**
     * The members whose own change of vote, alone, would have turned the result.
     *
     * @return seats in the order of the table; none where no vote was taken
     */
    public List<SeatId> pivotal() {
        return vote.votes()
                .map(votes ->
                        seats(votes.council(), vote.decision().whatItTakes().pivotal()))
                .orElse(List.of());
    }

    /**
     * What the real votes come to by the rule of the class.
     *
     * @return empty unless every member's real vote is known
     */
    public Optional<Decision> real() {
        return vote.decision() instanceof Decision.Voted voted
                ? table.real(voted.count().cast().council())
                        .map(votes ->
                                votes.council().rule().decide(voted.count().question(), votes))
                : Optional.empty();
    }

    static List<SeatId> seats(Council council, SeatSet set) {
        return council.members(set).stream().map(member -> member.seat()).toList();
    }
}
