package horseshoe.explanation;

import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Result;
import horseshoe.rules.SeatSet;
import horseshoe.rules.VetoRight;
import horseshoe.rules.WhatItTakes;
import java.util.ArrayList;
import java.util.List;

/** Says what a text takes, or would have taken. */
record WhatItTakesWords(Messages messages, Names names, Formula formula) {
    String of(Decision.Voted decision) {
        WhatItTakes takes = decision.whatItTakes();
        boolean closed = decision.count().cast().pending().isEmpty();
        List<String> sentences = closed ? settled(decision, takes) : open(decision, takes);
        return String.join(" ", sentences);
    }

    /** Where nothing can turn the result any more nothing more is said to be needed. */
    private List<String> open(Decision.Voted decision, WhatItTakes takes) {
        String state = OpenWords.state(decision);
        return state.equals("open")
                ? undecided(decision, takes)
                : List.of(messages.say(
                        "takes." + state,
                        takes.required(),
                        decision.tally().inFavour() + OpenWords.free(decision).size()));
    }

    private List<String> undecided(Decision.Voted decision, WhatItTakes takes) {
        List<String> sentences = new ArrayList<>();
        sentences.add(needed(decision, takes));
        SeatSet free = takes.canBlockAlone().and(decision.count().cast().pending());
        if (!free.isEmpty()) {
            sentences.add(messages.say("takes.open.block", names.of(free), free.size()));
        }
        return sentences;
    }

    /** Nobody has voted, or the votes are sealed: then nothing is "more". */
    private String needed(Decision.Voted decision, WhatItTakes takes) {
        if (takes.stillNeeded() == 0) {
            return messages.say("takes.open.enough");
        }
        return decision.tally().inFavour() == 0
                ? messages.say("takes.open.first", takes.required())
                : messages.say("takes.open.needed", takes.stillNeeded());
    }

    private List<String> settled(Decision.Voted decision, WhatItTakes takes) {
        if (decision.result() == Result.ADOPTED) {
            return adopted(decision, takes);
        }
        return decision.ground() == Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER
                ? vetoed(decision)
                : tooFew(decision, takes);
    }

    private List<String> adopted(Decision.Voted decision, WhatItTakes takes) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.say("takes.adopted.spare", decision.tally().inFavour() - enough(decision, takes)));
        if (!takes.couldSink().isEmpty()) {
            sentences.add(messages.say(
                    "takes.adopted.couldSink",
                    names.of(takes.couldSink()),
                    takes.couldSink().size()));
        }
        return sentences;
    }

    /** The votes in favour that would just have carried it, the votes against being what they were. */
    private static int enough(Decision.Voted decision, WhatItTakes takes) {
        VetoRight veto = decision.count().rule().veto();
        SeatSet against = veto.holders().and(decision.count().counted().against());
        boolean overridden = decision.ground() == Ground.VETO_OVERCOME
                && HeadlineWords.shortfall(decision, against) == VetoRight.Shortfall.OVERRIDDEN;
        return overridden && veto.overcome() instanceof VetoRight.Overcome.By by ? by.affirmative() : takes.required();
    }

    /** Of several that vetoed, as many must relent as leave fewer than a veto takes. */
    private List<String> vetoed(Decision.Voted decision) {
        int vetoes = decision.vetoes().size();
        int mustRelent = vetoes - decision.count().rule().veto().needed() + 1;
        String key = vetoes == 1 ? "one" : mustRelent == vetoes ? "all" : "some";
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.say(
                "takes.vetoed." + key,
                names.of(decision.vetoes()),
                mustRelent,
                new FormulaWords(messages, formula).name()));
        sentences.addAll(overcoming(decision));
        return sentences;
    }

    private List<String> overcoming(Decision.Voted decision) {
        return switch (decision.count().rule().veto().overcome()) {
            case VetoRight.Overcome.Never never -> List.of();
            case VetoRight.Overcome.By by ->
                List.of(messages.say(
                        "takes.vetoed.by",
                        by.affirmative(),
                        by.affirmative() - decision.tally().inFavour()));
            case VetoRight.Overcome.ByAssembly assembly -> List.of(messages.say("takes.vetoed.byAssembly"));
        };
    }

    private List<String> tooFew(Decision.Voted decision, WhatItTakes takes) {
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.say("takes.tooFew", takes.stillNeeded()));
        SeatSet against = decision.count()
                .rule()
                .veto()
                .holders()
                .and(decision.count().counted().against());
        boolean substantive = decision.count().question().matter() == Matter.SUBSTANTIVE;
        VetoRight veto = decision.count().rule().veto();
        if (substantive && veto.stops(decision.count().question().topics(), against, takes.required())) {
            sentences.add(messages.say("takes.tooFew.thenVeto", names.of(against), against.size()));
        }
        return sentences;
    }
}
