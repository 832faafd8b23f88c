package horseshoe.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The Council at one date or under one reform model: its members in English alphabetical order, and the rule by which it votes.
 */
public final class Council {
    private final String id;
    private final List<Member> members;
    private final VotingRule rule;

    private Council(String id, List<Member> members, VotingRule rule) {
        this.id = id;
        this.members = members;
        this.rule = rule;
    }

    /**
     * A Council with its members put in order and a rule that may depend on who sits where.
     *
     * @param id a date or a model's id
     * @param members in any order, at most {@link SeatSet#MOST_SEATS}
     * @param votingRule makes the rule from the members in their order
     * @return the Council
     * @throws IllegalArgumentException if a seat stands twice or there are too many
     */
    public static Council of(String id, List<Member> members, VotingRuleFor votingRule) {
        List<Member> ordered = inAlphabeticalOrder(members);
        requireDistinct(ordered);
        return new Council(id, ordered, votingRule.of(ordered));
    }

    private static List<Member> inAlphabeticalOrder(List<Member> members) {
        return members.stream()
                .map(member -> Map.entry(member.sortName(), member))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void requireDistinct(List<Member> members) {
        long seats = members.stream().map(Member::seat).distinct().count();
        if (seats != members.size() || seats > SeatSet.MOST_SEATS) {
            throw new IllegalArgumentException("A Council has at most 31 seats, each once");
        }
    }

    /** Makes a voting rule for members in the order of the table. */
    @FunctionalInterface
    public interface VotingRuleFor {
        /**
         * The rule for these members.
         *
         * @param members in English alphabetical order
         * @return the rule by which they vote
         */
        VotingRule of(List<Member> members);
    }

    /**
     * The same members voting by another rule.
     *
     * @param newId id of the changed Council
     * @param newRule the rule instead
     * @return a new Council
     */
    public Council votingBy(String newId, VotingRule newRule) {
        return new Council(newId, members, newRule);
    }

    /**
     * What the Council is known by.
     *
     * @return a date, or a model's id
     */
    public String id() {
        return id;
    }

    /**
     * The members.
     *
     * @return in English alphabetical order by official name; the index is the place at the table
     */
    public List<Member> members() {
        return members;
    }

    /**
     * The rule by which the Council votes.
     *
     * @return the rule
     */
    public VotingRule rule() {
        return rule;
    }

    /**
     * How many seats the Council has.
     *
     * @return seats
     */
    public int size() {
        return members.size();
    }

    /**
     * All seats.
     *
     * @return every place at the table
     */
    public SeatSet everybody() {
        return SeatSet.first(members.size());
    }

    /**
     * The place of a seat at the table.
     *
     * @param seat a seat of this Council
     * @return 0 for the first in alphabetical order
     * @throws IllegalArgumentException if the seat is not on this Council; ask {@link #member(SeatId)} first
     */
    public int placeOf(SeatId seat) {
        for (int place = 0; place < members.size(); place++) {
            if (members.get(place).seat().equals(seat)) {
                return place;
            }
        }
        throw new IllegalArgumentException(seat + " is not on the Council " + id);
    }

    /**
     * The member in a seat.
     *
     * @param seat any seat
     * @return the member; empty if that seat is not on this Council
     */
    public Optional<Member> member(SeatId seat) {
        return members.stream().filter(member -> member.seat().equals(seat)).findFirst();
    }

    /**
     * The members in some seats.
     *
     * @param seats places of this Council
     * @return in the order of the table
     */
    public List<Member> members(SeatSet seats) {
        return seats.places().mapToObj(members::get).toList();
    }

    /**
     * The places of some seats.
     *
     * @param seats seats of this Council
     * @return their places
     * @throws IllegalArgumentException if one is not on this Council
     */
    public SeatSet seats(List<SeatId> seats) {
        return seats.stream().map(seat -> SeatSet.at(placeOf(seat))).reduce(SeatSet.none(), SeatSet::or);
    }

    /**
     * The permanent members.
     *
     * @return their places
     */
    public SeatSet permanentMembers() {
        int bits = IntStream.range(0, members.size())
                .filter(place -> members.get(place).isPermanent())
                .map(place -> 1 << place)
                .sum();
        return new SeatSet(bits);
    }

    @Override
    public String toString() {
        return "Council " + id;
    }
}
