package horseshoe.explanation;

import horseshoe.rules.Count;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Result;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Topic;
import horseshoe.rules.VetoRight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says why a vote came out so, and names everybody whose vote needs a word: who was against, away, or made to abstain. */
final class ReasonWords {
    private final Messages messages;
    private final Names names;
    private final Decision.Voted decision;
    private final Count count;
    private final VetoRight veto;
    private final SeatSet holdersAgainst;
    private final List<String> sentences = new ArrayList<>();

    private ReasonWords(Messages messages, Decision.Voted decision) {
        this.messages = messages;
        this.decision = decision;
        this.count = decision.count();
        this.names = new Names(messages, count.cast().council());
        this.veto = count.rule().veto();
        this.holdersAgainst = veto.holders().and(count.counted().against());
    }

    static String of(Messages messages, Decision.Voted decision) {
        ReasonWords reason = new ReasonWords(messages, decision);
        reason.counted();
        reason.away("absent", reason.count.cast().absent());
        reason.away("notParticipating", reason.count.cast().notParticipating());
        reason.madeToAbstain();
        return String.join(" ", reason.sentences);
    }

    private void counted() {
        switch (decision.ground()) {
            case NEGATIVE_VOTE_OF_PERMANENT_MEMBER -> vetoed();
            case INSUFFICIENT_AFFIRMATIVE_VOTES -> tooFew();
            case VETO_OVERCOME -> overcome();
            default -> enough();
        }
    }

    private void enough() {
        say(count.isUnanimous() ? "text.unanimous" : "text.enough", SeatSet.none());
        if (isProcedural()) {
            procedural();
        } else if (veto.holders().isEmpty()) {
            say("text.noHolder", SeatSet.none());
            others();
        } else if (!count.isUnanimous()) {
            noVeto();
        }
    }

    private void noVeto() {
        SeatSet abstaining = veto.holders().and(count.cast().abstaining());
        say(isHeldByPermanentMembers() ? "text.noVeto" : "text.noVeto.holders", SeatSet.none());
        if (!abstaining.isEmpty()) {
            say("text.abstained", abstaining);
        }
        others();
    }

    private void procedural() {
        SeatSet against = count.counted().against();
        say(against.isEmpty() ? "text.procedural" : "text.procedural.against", against);
    }

    private void tooFew() {
        say("text.tooFew", SeatSet.none());
        if (isProcedural()) {
            procedural();
            return;
        }
        if (!holdersAgainst.isEmpty()) {
            say("text.tooFew.noVeto", holdersAgainst);
        }
        others();
    }

    private void vetoed() {
        say(veto.needed() > 1 ? "text.vetoed.several" : "text.vetoed", holdersAgainst);
        others();
    }

    private void overcome() {
        say("text.enough", SeatSet.none());
        say("text.overcome." + HeadlineWords.shortfall(decision, holdersAgainst), holdersAgainst);
        others();
    }

    /** Members without a veto that voted against. */
    private void others() {
        SeatSet others = count.counted().against().without(veto.holders());
        if (!others.isEmpty()) {
            say("text.others." + without(others), others);
        }
    }

    private String without(SeatSet others) {
        if (veto.holders().isEmpty()) {
            return "noHolder";
        }
        return others.and(permanent()).isEmpty() ? "elected" : "notHolders";
    }

    /** Whoever took no part is named; of a permanent member it is said that this is no veto. */
    private void away(String how, SeatSet members) {
        SeatSet holders = isProcedural() ? SeatSet.none() : members.and(veto.holders());
        SeatSet others = members.without(holders);
        if (!holders.isEmpty()) {
            say("text." + how + (decision.result() == Result.ADOPTED ? ".adopted" : ".notAdopted"), holders);
        }
        if (!others.isEmpty()) {
            say("text." + how, others);
        }
    }

    private void madeToAbstain() {
        SeatSet parties = count.madeToAbstain().without(count.heldToPledge());
        if (!parties.isEmpty()) {
            say("text.boundToAbstain", parties);
        }
        if (!count.heldToPledge().isEmpty()) {
            say("text.heldToPledge", count.heldToPledge());
        }
    }

    private void say(String key, SeatSet named) {
        sentences.add(messages.say(
                key,
                count.tally().inFavour(),
                count.rule().requiredAffirmative(),
                named.isEmpty() ? "" : names.of(named),
                named.size(),
                veto.needed(),
                subjects(),
                override()));
    }

    /** On which topics of this question the rule differs from the Charter. */
    private String subjects() {
        Set<Topic> topics = count.question().topics();
        List<String> named = Stream.of(Topic.values())
                .filter(topics::contains)
                .filter(topic -> veto.notOn().contains(topic)
                        || count.rule().noVoteAgainstOn().contains(topic))
                .map(topic -> messages.phrase("topic." + topic))
                .toList();
        return named.isEmpty() ? "" : messages.list(named);
    }

    private int override() {
        return veto.overcome() instanceof VetoRight.Overcome.By by ? by.affirmative() : 0;
    }

    private boolean isProcedural() {
        return count.question().matter() == Matter.PROCEDURAL;
    }

    private boolean isHeldByPermanentMembers() {
        return veto.holders().equals(permanent());
    }

    private SeatSet permanent() {
        return count.cast().council().permanentMembers();
    }
}
