package horseshoe.web.record;

import horseshoe.analysis.replay.ChangeCount;
import horseshoe.analysis.replay.Findings;
import horseshoe.analysis.replay.OtherRule;
import horseshoe.explanation.RecordWords;
import horseshoe.explanation.ReplayWords;
import horseshoe.record.query.Catalogue;
import horseshoe.record.query.Seating;
import horseshoe.rules.SeatId;
import horseshoe.rules.reform.ReformModel;
import horseshoe.web.record.view.ReplayView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts the findings of a replay into words and views. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class ReplayViews {
    @Inject
    RecordWords subjects;

    @Inject
    ReplayWords words;

    @Inject
    Replaying replaying;

    /** What another rule would have changed about the votes asked for. */
    ReplayView of(Inquiry inquiry, OtherRule rule, Findings findings) {
        return new ReplayView(
                inquiry.edition().version(),
                inquiry.permalink(),
                told(rule),
                replaying.of(inquiry.edition()).unexplained().stream()
                        .map(id -> id.text())
                        .sorted()
                        .toList(),
                words.finding(findings),
                words.caveat(),
                ReplayView.Figures.of(findings.all()),
                ReplayView.Figures.of(findings.vetoed()),
                groups(findings.byDecade(), decade -> decade + "s", decade -> decade + "s"),
                groups(findings.bySubject(), Enum::name, subjects::subject),
                effects(inquiry.catalogue(), findings),
                reasons(findings));
    }

    /** The rule in words. */
    ReplayView.RuleTold told(OtherRule rule) {
        ReformModel model = rule.model();
        return new ReplayView.RuleTold(
                model.id(),
                model.proposal().title(),
                model.proposal().summary(),
                model.seats(),
                model.keepsSeats(),
                words.changes(rule));
    }

    private static <K> List<ReplayView.Group> groups(
            Map<K, ChangeCount> counts, Function<K, String> key, Function<K, String> name) {
        return counts.entrySet().stream()
                .map(entry -> new ReplayView.Group(
                        key.apply(entry.getKey()), name.apply(entry.getKey()), ReplayView.Figures.of(entry.getValue())))
                .toList();
    }

    private static List<ReplayView.Effect> effects(Catalogue catalogue, Findings findings) {
        return findings.byMember().stream()
                .map(effect -> ReplayView.Effect.of(effect, name(catalogue, effect.seat())))
                .toList();
    }

    private static String name(Catalogue catalogue, SeatId seat) {
        return Optional.ofNullable(catalogue.seatings().get(seat))
                .map(Seating::name)
                .orElse(seat.code());
    }

    private List<ReplayView.Reason> reasons(Findings findings) {
        return findings.open().entrySet().stream()
                .map(entry ->
                        new ReplayView.Reason(entry.getKey().name(), words.unknown(entry.getKey()), entry.getValue()))
                .toList();
    }
}
