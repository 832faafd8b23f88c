package horseshoe.explanation;

import horseshoe.rules.Count;
import horseshoe.rules.Decision;
import horseshoe.rules.Proviso;
import horseshoe.rules.Result;
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

    /**
     * Explains a decision.
     *
     * @param decision what was decided, or how things stand while seats have not voted
     * @param formula what was put to the vote
     * @return headline, reasons, announcement and what it takes
     */
    public Explanation of(Decision decision, Formula formula) {
        return switch (decision) {
            case Decision.AdoptedWithoutVote unvoted -> withoutVote(formula);
            case Decision.Voted voted ->
                voted.count().cast().pending().isEmpty() ? taken(voted, formula) : open(voted, formula);
        };
    }

    /**
     * The result in a word or two.
     *
     * @param result adopted or not
     * @param formula what was put to the vote
     * @return for example "Adopted", "Not carried", "The ruling stands"
     */
    public String lead(Result result, Formula formula) {
        return new FormulaWords(messages, formula).lead(result);
    }

    private String takes(Decision.Voted decision, Formula formula) {
        return new WhatItTakesWords(messages, names(decision.count()), formula).of(decision);
    }

    private Explanation withoutVote(Formula formula) {
        return new Explanation(
                messages.say("headline.withoutVote"),
                messages.say("text.withoutVote"),
                new FormulaWords(messages, formula).withoutVote(),
                messages.say("takes.withoutVote"),
                List.of());
    }

    private Explanation open(Decision.Voted decision, Formula formula) {
        OpenWords open = new OpenWords(messages, decision);
        return new Explanation(open.headline(), open.text(), "", takes(decision, formula), warnings(decision.count()));
    }

    private Explanation taken(Decision.Voted decision, Formula formula) {
        return new Explanation(
                new HeadlineWords(messages, names(decision.count()), formula).of(decision),
                ReasonWords.of(messages, decision),
                new FormulaWords(messages, formula).announced(decision),
                takes(decision, formula),
                warnings(decision.count()));
    }

    private List<String> warnings(Count count) {
        Proviso proviso = count.question().proviso();
        boolean arguable =
                proviso.isArguable(count.question().matter(), count.question().chapter());
        return arguable && count.question().boundToAbstain().isEmpty()
                ? List.of(messages.say(
                        "warning.proviso",
                        names(count).of(proviso.parties()),
                        proviso.parties().size()))
                : List.of();
    }

    private Names names(Count count) {
        return new Names(messages, count.cast().council());
    }
}
