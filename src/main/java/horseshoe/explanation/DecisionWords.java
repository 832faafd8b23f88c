package horseshoe.explanation;

import horseshoe.rules.Count;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Result;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Tally;
import horseshoe.rules.VetoRight;
import java.util.ArrayList;
import java.util.List;

/** Explains decisions of the Council. Safe to share between threads. */
public final class DecisionWords {
    private final Messages messages;

    /**
     * The words of one language.
     *
     * @param messages its sentences
     */
    public DecisionWords(Messages messages) {
        this.messages = messages;
    }

    /** What was put to the vote: texts are adopted, motions are carried. */
    public enum Kind {
        /** A draft, an amendment, a part of a text. */
        TEXT,
        /** A motion: the agenda, an invitation, an adjournment. */
        MOTION
    }

    /**
     * Explains a decision on a text.
     *
     * @param decision what was decided, or how things stand while seats have not voted
     * @return headline, reasons, announcement and what it takes
     */
    public Explanation of(Decision decision) {
        return of(decision, Kind.TEXT);
    }

    /**
     * Explains a decision.
     *
     * @param decision what was decided, or how things stand while seats have not voted
     * @param kind what was put to the vote
     * @return headline, reasons, announcement and what it takes
     */
    public Explanation of(Decision decision, Kind kind) {
        return switch (decision) {
            case Decision.AdoptedWithoutVote unvoted -> withoutVote();
            case Decision.Voted voted -> voted(voted, kind);
        };
    }

    private Explanation withoutVote() {
        return new Explanation(
                messages.say("headline.withoutVote"),
                messages.say("text.withoutVote"),
                messages.say("announcement.withoutVote"),
                messages.say("takes.withoutVote"),
                List.of());
    }

    private Explanation voted(Decision.Voted decision, Kind kind) {
        String takes = new WhatItTakesWords(messages, names(decision)).of(decision);
        if (!decision.count().cast().pending().isEmpty()) {
            return new Explanation(
                    open("headline", decision), open("text", decision), "", takes, warnings(decision.count()));
        }
        return new Explanation(
                said("headline", decision, kind),
                said("text", decision, kind) + imposed(decision.count()),
                said("announcement", decision, kind),
                takes,
                warnings(decision.count()));
    }

    private String open(String part, Decision.Voted decision) {
        SeatSet against = namedIn(decision);
        return messages.say(
                part + "." + state(decision),
                decision.tally().inFavour(),
                required(decision),
                decision.count().cast().pending().size(),
                against.isEmpty() ? "" : names(decision).of(against),
                against.size());
    }

    /** How things stand while seats have not voted: open, adopted whatever comes, or lost whatever comes and why. */
    private static String state(Decision.Voted decision) {
        if (!decision.whatItTakes().settled()) {
            return "open";
        }
        if (decision.result() == Result.ADOPTED) {
            return "sure";
        }
        SeatSet free = decision.count()
                .cast()
                .pending()
                .without(decision.count().question().boundToAbstain());
        int reach = decision.tally().inFavour() + free.size();
        return reach < required(decision) ? "lost.votes" : "lost.veto";
    }

    private String said(String part, Decision.Voted decision, Kind kind) {
        Tally tally = decision.tally();
        SeatSet named = namedIn(decision);
        String key = messages.firstKnown(
                part + "." + decision.ground() + "." + kind,
                part + "." + decision.ground() + variant(part, decision, named));
        return messages.say(
                key,
                tally.inFavour(),
                required(decision),
                named.isEmpty() ? "" : names(decision).of(named),
                named.size(),
                tally.against(),
                tally.abstaining());
    }

    /** The same ground is told otherwise where negative votes of veto holders need a word, and on procedure. */
    private static String variant(String part, Decision.Voted decision, SeatSet named) {
        if (!part.equals("text")) {
            return "";
        }
        boolean procedural = decision.count().question().matter() == Matter.PROCEDURAL;
        VetoRight veto = decision.count().rule().veto();
        return switch (decision.ground()) {
            case INSUFFICIENT_AFFIRMATIVE_VOTES -> named.isEmpty() || procedural ? "" : ".noVeto";
            case REQUIRED_AFFIRMATIVE_VOTES -> named.isEmpty() ? "" : ".noVeto";
            case REQUIRED_VOTES_AND_NO_VETO -> veto.holders().isEmpty() ? ".noHolder" : "";
            case NEGATIVE_VOTE_OF_PERMANENT_MEMBER -> veto.needed() > 1 ? ".several" : "";
            default -> "";
        };
    }

    private static SeatSet namedIn(Decision.Voted decision) {
        Count count = decision.count();
        return decision.ground() == Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER
                ? decision.vetoes()
                : count.rule().veto().holders().and(count.counted().against());
    }

    private String imposed(Count count) {
        SeatSet made = count.madeToAbstain();
        return made.isEmpty()
                ? ""
                : " " + messages.say("text.madeToAbstain", names(count).of(made), made.size());
    }

    private List<String> warnings(Count count) {
        List<String> warnings = new ArrayList<>();
        boolean arguable = count.question()
                .proviso()
                .isArguable(count.question().matter(), count.question().chapter());
        SeatSet parties = count.question().proviso().parties();
        if (arguable && count.question().boundToAbstain().isEmpty()) {
            warnings.add(messages.say("warning.proviso", names(count).of(parties), parties.size()));
        }
        return warnings;
    }

    private static int required(Decision.Voted decision) {
        return decision.count().rule().requiredAffirmative();
    }

    private Names names(Decision.Voted decision) {
        return names(decision.count());
    }

    private Names names(Count count) {
        return new Names(messages, count.cast().council());
    }
}
