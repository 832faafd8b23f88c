package horseshoe.scenario;

import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.VotingStep.CouncilVote;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a scenario gives a class to decide.
 *
 * @param items of its steps, in the order of {@link Item}
 * @param main of the step that it is about
 */
public record Business(Set<Item> items, Item main) {
    /** What a step asks of a meeting. */
    public enum Item {
        /** A draft is put to the vote, or adopted without one. */
        DRAFT,
        /** Amendments to it are voted on. */
        AMENDMENTS,
        /** Parts of it are voted on. */
        PARTS,
        /** Somebody objects to the agenda. */
        AGENDA,
        /** Somebody is to be invited. */
        INVITATIONS,
        /** A motion is moved. */
        MOTIONS,
        /** The President rules, and is challenged. */
        RULING,
        /** A statement is put under silence. */
        STATEMENT,
        /** A straw poll is held. */
        POLL,
        /** Another body decides, or nobody does: the General Assembly, the States that ratify, a committee, a calendar. */
        ELSEWHERE
    }

    /** Copies the set. */
    public Business {
        items = new TreeSet<>(items);
    }

    /**
     * What a script gives to decide.
     *
     * @param script of a scenario
     * @return its business
     */
    public static Business of(Script script) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        script.steps().forEach(step -> items.add(item(step)));
        if (items.contains(Item.AMENDMENTS) || items.contains(Item.PARTS)) {
            items.add(Item.DRAFT);
        }
        Item main = script.steps().stream()
                .filter(step -> step.id().equals(script.main()))
                .map(Business::item)
                .findFirst()
                .orElse(Item.ELSEWHERE);
        return new Business(items, main);
    }

    /**
     * Whether a meeting of the Council has anything to decide.
     *
     * @return false where all of it is decided elsewhere: such a scenario is for the simulator
     */
    public boolean isForClass() {
        return items.stream().anyMatch(item -> item != Item.ELSEWHERE);
    }

    /**
     * Whether what the scenario is about needs more of the procedure than speeches and one vote.
     *
     * @return false where it is the vote on a draft; where it is decided elsewhere, the draft before it is enough if there is one
     */
    public boolean needsWholeProcedure() {
        Item about = main == Item.ELSEWHERE && items.contains(Item.DRAFT) ? Item.DRAFT : main;
        return about != Item.DRAFT;
    }

    /**
     * What a step asks of a meeting.
     *
     * @param step of a script
     * @return its item
     */
    public static Item item(Step step) {
        return switch (step) {
            case CouncilVote vote -> item(vote.question());
            case VotingStep.Preliminary preliminary -> Item.RULING;
            case VotingStep.PresidentRuling ruling -> Item.RULING;
            case Step.WithoutVote without -> Item.DRAFT;
            case Step.Poll poll -> Item.POLL;
            case Step.Consensus consensus ->
                consensus.body() == ConsensusBody.SANCTIONS_COMMITTEE ? Item.ELSEWHERE : Item.STATEMENT;
            case Step.AssemblyVote vote -> Item.ELSEWHERE;
            case Step.Ratification ratification -> Item.ELSEWHERE;
            case Step.Election election -> Item.ELSEWHERE;
            case Step.Debate debate -> Item.ELSEWHERE;
            case Step.Return coming -> Item.ELSEWHERE;
        };
    }

    private static Item item(QuestionKind kind) {
        return switch (kind) {
            case AMENDMENT -> Item.AMENDMENTS;
            case PART -> Item.PARTS;
            case AGENDA -> Item.AGENDA;
            case INVITATION_37, INVITATION_39 -> Item.INVITATIONS;
            case RULING_CHALLENGE, PRELIMINARY_QUESTION -> Item.RULING;
            case SUSPENSION, ADJOURNMENT, ADJOURNMENT_TO, REFERRAL, POSTPONEMENT, ORDER_OF_VOTING -> Item.MOTIONS;
            default -> Item.DRAFT;
        };
    }
}
