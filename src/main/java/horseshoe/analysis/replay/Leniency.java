package horseshoe.analysis.replay;

import horseshoe.rules.Chapter;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Topic;
import horseshoe.rules.VetoRight;
import horseshoe.rules.VotingRule;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is unknown about a question, taken for the text: it is on every topic that the rule treats otherwise, the holders that voted
 * against were parties to a dispute, and the Assembly overrode every veto.
 *
 * @param rule how the other Council votes
 * @param mode whether a party is made to abstain
 * @param topics those that the rule treats otherwise
 */
record Leniency(VotingRule rule, Proviso.Mode mode, Set<Topic> topics) {
    static Leniency of(OtherRule other, VotingRule rule) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        topics.addAll(rule.noVoteAgainstOn());
        topics.addAll(rule.veto().notOn());
        return new Leniency(rule, other.proviso(), topics);
    }

    /** Whether the rule turns on anything that the record does not tell. */
    boolean isNeeded() {
        return !topics.isEmpty() || mode == Proviso.Mode.STRICT || isForTheAssembly();
    }

    private boolean isForTheAssembly() {
        return rule.veto().overcome() instanceof VetoRight.Overcome.ByAssembly;
    }

    /** The question as it would be best for a text that these holders opposed, under one of these chapters if any is known. */
    Question question(SeatSet against, Set<Chapter> chapters) {
        SeatSet parties = against.and(rule.veto().holders());
        boolean bound = mode == Proviso.Mode.STRICT && !parties.isEmpty() && mayBind(chapters);
        return new Question(
                Matter.SUBSTANTIVE,
                Chapter.VI,
                bound ? new Proviso(Proviso.Mode.STRICT, parties) : Proviso.unused(),
                topics);
    }

    private static boolean mayBind(Set<Chapter> chapters) {
        return chapters.isEmpty() || chapters.stream().anyMatch(Chapter::bindsParties);
    }

    /** What the record does not tell about such a question. */
    Set<Unknown> unknown(Question question) {
        Set<Unknown> unknown = EnumSet.noneOf(Unknown.class);
        if (!topics.isEmpty()) {
            unknown.add(Unknown.TOPIC);
        }
        if (!question.proviso().parties().isEmpty()) {
            unknown.add(Unknown.PARTIES);
        }
        if (isForTheAssembly()) {
            unknown.add(Unknown.ASSEMBLY);
        }
        return unknown;
    }

    /** The rule with every veto overridden where that is the Assembly's to decide. */
    VotingRule overridden() {
        if (!isForTheAssembly()) {
            return rule;
        }
        VetoRight veto = rule.veto();
        VetoRight.Overcome always = new VetoRight.Overcome.By(rule.requiredAffirmative());
        VetoRight lost = new VetoRight(veto.holders(), veto.needed(), always, veto.notOn());
        return new VotingRule(rule.requiredAffirmative(), lost, rule.noVoteAgainstOn());
    }
}
