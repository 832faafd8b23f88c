package horseshoe.rules;

import java.util.Optional;
import java.util.Set;

/**
 * Whose negative vote stops a text that has the votes, and how many of them it takes. Under the Charter: one of five.
 *
 * @param holders the seats whose negative vote counts as a veto
 * @param needed how many of them must vote against, at least 1 (votes)
 * @param overcome what carries a text all the same
 * @param notOn the topics on which the veto is not available
 */
public record VetoRight(SeatSet holders, int needed, Overcome overcome, Set<Topic> notOn) {
    /** What, if anything, carries a vetoed text. */
    public sealed interface Overcome {
        /** Nothing: the Charter. */
        record Never() implements Overcome {}

        /**
         * A large enough number of affirmative votes in the Council itself.
         *
         * @param affirmative votes in favour
         */
        record By(int affirmative) implements Overcome {}

        /** The General Assembly, by two thirds of the members present and voting; a decision of its own, taken later. */
        record ByAssembly() implements Overcome {}
    }

    /** Why negative votes of holders do not stop a text. */
    public enum Shortfall {
        /** The veto is not available on this topic. */
        TOPIC,
        /** It takes more negative votes than there are. */
        TOO_FEW,
        /** So many votes in favour override it. */
        OVERRIDDEN
    }

    private static final VetoRight NOBODYS = of(SeatSet.none());

    /** Rejects a right that nobody would have to use, and copies the topics. */
    public VetoRight {
        if (needed < 1) {
            throw new IllegalArgumentException("A veto takes at least one negative vote");
        }
        notOn = Set.copyOf(notOn);
    }

    /**
     * The Charter's right: one negative vote of any holder, always, for good.
     *
     * @param holders the permanent members
     * @return the right of Art. 27(3)
     */
    public static VetoRight of(SeatSet holders) {
        return new VetoRight(holders, 1, new Overcome.Never(), Set.of());
    }

    /**
     * No veto at all.
     *
     * @return a right that nobody holds
     */
    public static VetoRight nobodys() {
        return NOBODYS;
    }

    /**
     * Whether these negative votes stop a text that has the required votes.
     *
     * @param topics what the question is about
     * @param negative the negative votes of holders
     * @param affirmative affirmative votes
     * @return true if the text is vetoed
     */
    public boolean stops(Set<Topic> topics, SeatSet negative, int affirmative) {
        return shortfall(topics, negative, affirmative).isEmpty();
    }

    /**
     * Why these negative votes do not stop a text that has the required votes.
     *
     * @param topics what the question is about
     * @param negative the negative votes of holders
     * @param affirmative affirmative votes
     * @return the first reason; empty where they stop it
     */
    public Optional<Shortfall> shortfall(Set<Topic> topics, SeatSet negative, int affirmative) {
        if (!isAvailable(topics)) {
            return Optional.of(Shortfall.TOPIC);
        }
        if (negative.size() < needed) {
            return Optional.of(Shortfall.TOO_FEW);
        }
        return isOvercome(affirmative) ? Optional.of(Shortfall.OVERRIDDEN) : Optional.empty();
    }

    private boolean isAvailable(Set<Topic> topics) {
        return notOn.isEmpty() || topics.stream().noneMatch(notOn::contains);
    }

    private boolean isOvercome(int affirmative) {
        return overcome instanceof Overcome.By by && affirmative >= by.affirmative();
    }
}
