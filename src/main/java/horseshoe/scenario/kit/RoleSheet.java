package horseshoe.scenario.kit;

import horseshoe.rules.Member;
import java.util.List;
import java.util.Set;

/**
 * What the students in a seat are handed. How the member is likely to vote is not on it.
 *
 * @param member whom they represent
 * @param traits what is special about its seat
 * @param attitude how it feels about the main question
 * @param interests what it wants, in a sentence; empty where the scenario does not say
 * @param circle who thinks alike and who does not
 */
public record RoleSheet(Member member, Set<Trait> traits, Attitude attitude, String interests, Circle circle) {
    /** Copies the traits. */
    public RoleSheet {
        traits = Set.copyOf(traits);
    }

    /** What is special about a seat. */
    public enum Trait {
        /** It presides. */
        PRESIDENT,
        /** Its name is on the draft. */
        SPONSOR,
        /** It holds a veto. */
        VETO,
        /** It holds none. */
        NO_VETO
    }

    /** How a member feels about the main question. */
    public enum Attitude {
        /** It wants it. */
        FOR,
        /** It does not want it. */
        AGAINST,
        /** It takes no side. */
        UNDECIDED,
        /** The scenario does not say. */
        UNKNOWN
    }

    /**
     * Who thinks alike and who does not, in the order of the table.
     *
     * @param allies members with the same attitude
     * @param opponents members with the opposite one; none for the undecided
     * @param open members that may still be won
     */
    public record Circle(List<Member> allies, List<Member> opponents, List<Member> open) {
        /** Copies the lists. */
        public Circle {
            allies = List.copyOf(allies);
            opponents = List.copyOf(opponents);
            open = List.copyOf(open);
        }
    }
}
