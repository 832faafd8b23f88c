package horseshoe.explanation;

import horseshoe.analysis.replay.Change;
import horseshoe.analysis.replay.ChangeCount;
import horseshoe.analysis.replay.Fill;
import horseshoe.analysis.replay.Findings;
import horseshoe.analysis.replay.OtherRule;
import horseshoe.analysis.replay.RuleChange;
import horseshoe.analysis.replay.Unknown;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.reform.Holders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says what another rule would have changed. The sentences are in {@code messages/replay}. Safe to share between threads. */
public final class ReplayWords {
    private final Messages messages;
    private final Function<SeatId, String> names;

    /**
     * The words of one language.
     *
     * @param messages its sentences
     * @param names what people call the member in a seat
     */
    public ReplayWords(Messages messages, Function<SeatId, String> names) {
        this.messages = messages.and("replay");
        this.names = names;
    }

    /**
     * What is otherwise than in the model.
     *
     * @param rule the rule
     * @return a sentence for each change, without a full stop; none for the model as it is
     */
    public List<String> changes(OtherRule rule) {
        List<String> said = new ArrayList<>();
        rule.changes().forEach(change -> said.add(change(change)));
        if (rule.proviso() == Proviso.Mode.STRICT && rule.model().rule().proviso() != Proviso.Mode.STRICT) {
            said.add(messages.say("proviso.STRICT"));
        }
        if (rule.fill() == Fill.LEFT_OUT) {
            said.add(messages.say("fill.LEFT_OUT"));
        }
        return said;
    }

    private String change(RuleChange change) {
        return switch (change) {
            case RuleChange.Required required -> messages.say("change.required." + required.sizes(), required.votes());
            case RuleChange.HeldBy held -> heldBy(held.holders());
            case RuleChange.Needed needed -> messages.say("change.needed", needed.vetoes());
            case RuleChange.OvercomeBy overcome -> messages.say("change.overcomeBy", overcome.votes());
        };
    }

    private String heldBy(Holders holders) {
        return switch (holders) {
            case Holders.Permanent permanent -> messages.say("change.heldBy.PERMANENT");
            case Holders.Nobody nobody -> messages.say("change.heldBy.NOBODY");
            case Holders.Named named ->
                messages.say(
                        "change.heldBy.named",
                        messages.list(named.seats().stream()
                                .map(seat -> messages.named(names.apply(seat)))
                                .toList()),
                        named.seats().size());
        };
    }

    /**
     * What a replay comes to.
     *
     * @param findings the figures
     * @return a few sentences
     */
    public String finding(Findings findings) {
        ChangeCount all = findings.all();
        List<String> said = new ArrayList<>();
        add(said, "finding.adopted", all.of(Change.NOW_ADOPTED));
        add(said, "finding.notAdopted", all.of(Change.NOW_NOT_ADOPTED));
        add(said, "finding.maybeAdopted", all.of(Change.MAYBE_ADOPTED));
        add(said, "finding.maybeNotAdopted", all.of(Change.MAYBE_NOT_ADOPTED));
        if (said.isEmpty()) {
            return messages.say("finding.none", all.votes());
        }
        said.addFirst(messages.say("finding.counted", all.votes()));
        if (findings.vetoed().votes() > 0) {
            said.add(vetoed(findings.vetoed()));
        }
        return String.join(" ", said);
    }

    private void add(List<String> said, String key, int votes) {
        if (votes > 0) {
            said.add(messages.say(key, votes));
        }
    }

    private String vetoed(ChangeCount vetoed) {
        int least = vetoed.adoptedAtWorst();
        int most = vetoed.adoptedAtBest();
        return least == most
                ? messages.say("finding.vetoed", vetoed.votes(), least)
                : messages.say("finding.vetoed.open", vetoed.votes(), least, most);
    }

    /**
     * What must be said beside every finding.
     *
     * @return a sentence or two
     */
    public String caveat() {
        return messages.say("caveat");
    }

    /**
     * Why the record cannot tell.
     *
     * @param reason what it does not know
     * @return a sentence
     */
    public String unknown(Unknown reason) {
        return messages.say("unknown." + reason);
    }
}
