package horseshoe.web.record;

import horseshoe.analysis.replay.Fill;
import horseshoe.analysis.replay.OtherRule;
import horseshoe.analysis.replay.RuleChange;
import horseshoe.analysis.replay.RuleChange.Sizes;
import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.reform.Holders;
import horseshoe.rules.reform.ReformModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads by what rule past votes are to be counted. Faults stay with the {@link Parameters}. */
final class ReplayForm {
    private static final String CHARTER = "STATUS_QUO";
    private static final int ELEVEN = 11;
    private static final int MOST = SeatSet.MOST_SEATS;

    private final Inquiry inquiry;
    private final Parameters parameters;
    private final CouncilLibrary library;

    ReplayForm(Inquiry inquiry, CouncilLibrary library) {
        this.inquiry = inquiry;
        this.parameters = inquiry.parameters();
        this.library = library;
    }

    /** The rule: a model, by default the Charter's, and what is otherwise. */
    OtherRule rule() {
        ReformModel model = parameters
                .choice("model", library.models())
                .orElseGet(() -> library.models().get(CHARTER));
        return new OtherRule(
                model,
                changes(),
                parameters
                        .one("proviso", Proviso.Mode.class)
                        .orElse(model.rule().proviso()),
                parameters.one("fill", Fill.class).orElse(Fill.BOUNDS));
    }

    private List<RuleChange> changes() {
        List<RuleChange> changes = new ArrayList<>();
        number("required", MOST).ifPresent(votes -> changes.add(new RuleChange.Required(votes, Sizes.LARGER)));
        number("requiredOfEleven", ELEVEN)
                .ifPresent(votes -> changes.add(new RuleChange.Required(votes, Sizes.ELEVEN)));
        holders().ifPresent(holders -> changes.add(new RuleChange.HeldBy(holders)));
        number("needed", MOST).ifPresent(vetoes -> changes.add(new RuleChange.Needed(vetoes)));
        number("override", MOST).ifPresent(votes -> changes.add(new RuleChange.OvercomeBy(votes)));
        return changes;
    }

    private Optional<Integer> number(String name, int most) {
        return parameters.number(name, 1, most);
    }

    private Optional<Holders> holders() {
        return parameters.text("holders").map(text -> switch (text) {
            case "PERMANENT" -> new Holders.Permanent();
            case "NOBODY" -> new Holders.Nobody();
            default -> new Holders.Named(seats());
        });
    }

    private List<SeatId> seats() {
        return inquiry.form().seats("holders");
    }
}
