package horseshoe.analysis.replay;

import static horseshoe.analysis.replay.Past.model;
import static horseshoe.analysis.replay.Past.rule;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.rules.Chapter;
import horseshoe.rules.Decision;
import horseshoe.rules.Proviso;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.reform.Holders;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the record cannot tell is bounded, not guessed")
class WhatTheRecordCannotTellTest {
    private static final Pattern VOTES = Pattern.compile("[YNAPXU]:[A-Z ]+(;[YNAPXU]:[A-Z ]+)*");

    /** Every named vote with the names taken away: the figures and the vetoes are all that is left. */
    private static final DecidedRecord WITHOUT_NAMES = Past.decided(withoutNames());

    private static final Replays REPLAYS = new Replays(WITHOUT_NAMES);

    private static String withoutNames() {
        return Past.TEXT
                .lines()
                .map(line -> VOTES.matcher(line).replaceFirst(""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("Under every model, the bounds from the figures alone hold what the names give")
    void boundsFromFiguresHoldWhatTheNamesGive() {
        long compared = Past.LIBRARY.models().keySet().stream()
                .mapToLong(model -> compared(rule(model)))
                .sum();
        System.out.println("Bounds compared with names: " + compared);
        assertThat(compared).isEqualTo(2624L * Past.LIBRARY.models().size());
    }

    @Test
    @DisplayName("Also where elected members hold the veto, three of them are needed, or other numbers are required")
    void boundsHoldForOtherParameters() {
        var elected =
                new RuleChange.HeldBy(new Holders.Named(List.of(SeatId.of("BRA"), SeatId.of("JPN"), SeatId.of("RUS"))));
        assertThat(compared(rule("STATUS_QUO", elected))).isEqualTo(2624);
        assertThat(compared(rule("STATUS_QUO", elected, new RuleChange.Needed(2))))
                .isEqualTo(2624);
        assertThat(compared(rule("G4_2005", new RuleChange.Required(16, RuleChange.Sizes.LARGER))))
                .isEqualTo(2624);
    }

    private static long compared(OtherRule rule) {
        List<DecidedVote> named = Past.named();
        List<ReplayedVote> certain = Past.REPLAYS.replay(named, rule);
        List<DecidedVote> bare = named.stream()
                .map(vote -> WITHOUT_NAMES.vote(vote.vote().id()).orElseThrow())
                .toList();
        List<ReplayedVote> bounds = REPLAYS.replay(bare, rule);
        for (int at = 0; at < certain.size(); at++) {
            requireWithin(certain.get(at), bounds.get(at), rule);
        }
        return certain.size();
    }

    private static void requireWithin(ReplayedVote known, ReplayedVote bounds, OtherRule rule) {
        assertThat(bounds.vote().sheet()).isEmpty();
        assertThat(carried(bounds.worst()) && !carried(known.worst()))
                .as("%s %s worst", rule.model().id(), known.vote().vote().id())
                .isFalse();
        assertThat(carried(known.best()) && !carried(bounds.best()))
                .as("%s %s best", rule.model().id(), known.vote().vote().id())
                .isFalse();
    }

    private static boolean carried(Decision decision) {
        return decision.result() == Result.ADOPTED;
    }

    @Test
    @DisplayName(
            "Where the permanent members hold the veto the figures are enough: no vote that keeps its seats is open")
    void figuresAreEnoughWhereTheSeatsStay() {
        assertThat(REPLAYS.replay(WITHOUT_NAMES.votes(), rule("TWO_VETOES")))
                .allMatch(vote -> vote.change().isCertain());
    }

    @Test
    @DisplayName("Seats that did not exist: bounds, or left out")
    void newSeatsAreBoundedOrLeftOut() {
        OtherRule bounds = rule("G4_2005");
        OtherRule leftOut = new OtherRule(model("G4_2005"), List.of(), Proviso.Mode.PRACTICE, Fill.LEFT_OUT);
        ReplayedVote open = Past.vote("S-2016-1085", bounds);
        assertThat(open.unknown()).containsExactly(Unknown.NEW_SEATS);
        assertThat(open.change()).isEqualTo(Change.MAYBE_ADOPTED);
        ReplayedVote settled = Past.vote("S-2016-1085", leftOut);
        assertThat(settled.unknown()).isEmpty();
        assertThat(settled.change()).isEqualTo(Change.SAME);
    }

    @Test
    @DisplayName("The Assembly, a topic, a party to a dispute: the veto may fall, and why is said")
    void whatElseIsUnknownIsNamed() {
        assertThat(Past.vote("S-2024-255", rule("GA_OVERRIDE")).unknown()).containsExactly(Unknown.ASSEMBLY);
        assertThat(Past.vote("S-2024-255", rule("NO_VETO_ON_RENEWAL")).unknown())
                .containsExactly(Unknown.TOPIC);
        assertThat(Past.vote("S-2014-189", rule("ART27_3_STRICT")).unknown()).containsExactly(Unknown.PARTIES);
        assertThat(Past.vote("S-2014-189", rule("ART27_3_STRICT")).change()).isEqualTo(Change.MAYBE_ADOPTED);
    }

    @Test
    @DisplayName("Art. 27(3): the proviso never applies under Chapter VII")
    void provisoNeverAppliesUnderChapterSeven() {
        List<ReplayedVote> known = Past.REPLAYS.replay(
                Past.RECORD.votes().stream()
                        .filter(vote -> vote.vote().about().chapters().contains(Chapter.VII))
                        .toList(),
                rule("ART27_3_STRICT"));
        assertThat(known).isNotEmpty().allMatch(vote -> vote.change() == Change.SAME);
    }
}
