package horseshoe.explanation;

import horseshoe.rules.Decision;
import horseshoe.rules.Result;
import horseshoe.rules.SeatSet;

/** Says how things stand while seats have not voted: open, adopted whatever comes, or lost whatever comes and why. */
final class OpenWords {
    private final Messages messages;
    private final Decision.Voted decision;
    private final Names names;

    OpenWords(Messages messages, Decision.Voted decision) {
        this.messages = messages;
        this.decision = decision;
        this.names = new Names(messages, decision.count().cast().council());
    }

    String headline() {
        return say("headline." + state(decision));
    }

    String text() {
        SeatSet bound = decision.count()
                .cast()
                .pending()
                .and(decision.count().question().boundToAbstain());
        String text = say("text." + state(decision));
        return bound.isEmpty() ? text : text + " " + messages.say("text.bound.pending", names.of(bound), bound.size());
    }

    private String say(String key) {
        SeatSet against = decision.count()
                .rule()
                .veto()
                .holders()
                .and(decision.count().counted().against());
        return messages.say(
                key,
                decision.tally().inFavour(),
                decision.count().rule().requiredAffirmative(),
                free(decision).size(),
                against.isEmpty() ? "" : names.of(against),
                against.size(),
                decision.count().cast().pending().size());
    }

    /** The members that have not voted and are free to. */
    static SeatSet free(Decision.Voted decision) {
        return decision.count()
                .cast()
                .pending()
                .without(decision.count().question().boundToAbstain());
    }

    /** Open, sure, or lost for want of votes or by a veto. */
    static String state(Decision.Voted decision) {
        if (!decision.whatItTakes().settled()) {
            return "open";
        }
        if (decision.result() == Result.ADOPTED) {
            return "sure";
        }
        int reach = decision.tally().inFavour() + free(decision).size();
        return reach < decision.count().rule().requiredAffirmative() ? "lost.votes" : "lost.veto";
    }
}
