package horseshoe.explanation;

import horseshoe.rules.Count;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Result;
import horseshoe.rules.Tally;

/** Names what was put to the vote, and says by which formula the President announces what became of it. */
record FormulaWords(Messages messages, Formula formula) {
    /** What was put to the vote, as it stands inside a sentence. */
    String name() {
        String plain = messages.phrase(messages.firstKnown(
                "formula.name." + formula.kind() + "." + formula.form(), "formula.name." + formula.kind()));
        return switch (formula.form()) {
            case PLAIN, SEVERAL, PROVISIONAL -> plain;
            case WHOLE, AMENDED, WHOLE_AMENDED -> messages.phrase("formula.name." + formula.form(), plain);
        };
    }

    /** The result in a word or two: "Adopted", "Not carried". */
    String lead(Result result) {
        return messages.say(special("formula.lead." + result, ""));
    }

    /** What the President says after a vote. */
    String announced(Decision.Voted decision) {
        Tally tally = decision.tally();
        return messages.say("announcement.tally", tally.inFavour(), tally.against(), tally.abstaining()) + " "
                + messages.say(special("formula.", cause(decision)), name(), formula.number());
    }

    private static String cause(Decision.Voted decision) {
        if (decision.result() == Result.ADOPTED) {
            Count count = decision.count();
            return count.isUnanimous() ? "unanimous" : "adopted";
        }
        return decision.ground() == Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER ? "vetoed" : "lost";
    }

    /** What the President says where nobody asked for a vote. */
    String withoutVote() {
        return messages.say("formula.withoutVote", name(), formula.number());
    }

    /** The key of the sentence for this kind, where it has one of its own. */
    String special(String begin, String end) {
        return messages.firstKnown(begin + end + "." + formula.kind(), begin + end);
    }
}
