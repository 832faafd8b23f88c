package horseshoe.classroom;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.VetoRight;
import horseshoe.rules.VetoRight.Overcome;
import horseshoe.rules.VotingRule;
import java.util.List;

/**
 * A Council with fewer seats, for a class that does not fill them all. The members that stay keep their title, and permanent members
 * their veto.
 *
 * <p>Simplification: the Charter knows no such Council. The votes it takes are the same share of the seats as in the full one (nine of
 * fifteen, Art. 27), a part of a vote counting as a whole vote, and always more than half of the seats.
 *
 * @param full the Council with all its seats
 */
public record SmallCouncil(Council full) {
    /** The fewest seats. */
    public static final int FEWEST = 9;

    /** The most seats. */
    public static final int MOST = 14;

    /**
     * Why a smaller Council takes as many votes as it does.
     *
     * @param required the votes it takes
     * @param seats its seats
     * @param fullRequired the votes that the full Council takes
     * @param fullSeats the seats of the full Council
     */
    public record Bar(int required, int seats, int fullRequired, int fullSeats) {}

    /** Whether so few seats of it can sit as a Council: nine to fourteen, each once, and fewer than all. */
    boolean canSeat(List<SeatId> seats) {
        int number = seats.size();
        return number >= FEWEST
                && number <= MOST
                && number < full.size()
                && seats.stream().distinct().count() == number
                && seats.stream().allMatch(seat -> full.member(seat).isPresent());
    }

    /**
     * The Council of some of its seats.
     *
     * @param seats nine to fourteen seats of the full Council
     * @return those members, voting by the scaled rule
     */
    public Council of(List<SeatId> seats) {
        List<Member> members = full.members().stream()
                .filter(member -> seats.contains(member.seat()))
                .toList();
        return Council.of(full.id() + "/" + members.size(), members, this::rule);
    }

    private VotingRule rule(List<Member> members) {
        VotingRule rule = full.rule();
        VetoRight veto = rule.veto();
        VetoRight kept =
                new VetoRight(holders(members), veto.needed(), scaled(veto.overcome(), members.size()), veto.notOn());
        return new VotingRule(bar(members.size()).required(), kept, rule.noVoteAgainstOn());
    }

    private SeatSet holders(List<Member> members) {
        SeatSet held = SeatSet.none();
        for (int place = 0; place < members.size(); place++) {
            if (full.rule().veto().holders().has(full.placeOf(members.get(place).seat()))) {
                held = held.or(SeatSet.at(place));
            }
        }
        return held;
    }

    private Overcome scaled(Overcome overcome, int seats) {
        return switch (overcome) {
            case Overcome.By by -> new Overcome.By(share(by.affirmative(), seats));
            case Overcome.Never never -> never;
            case Overcome.ByAssembly assembly -> assembly;
        };
    }

    /**
     * The votes that so many seats take.
     *
     * @param seats fewer than all
     * @return with the figures it follows from
     */
    public Bar bar(int seats) {
        int fullRequired = full.rule().requiredAffirmative();
        int required = Math.max(share(fullRequired, seats), seats / 2 + 1);
        return new Bar(required, seats, fullRequired, full.size());
    }

    /** The same share of fewer seats, rounded up. */
    private int share(int votes, int seats) {
        return Math.ceilDiv(votes * seats, full.size());
    }
}
