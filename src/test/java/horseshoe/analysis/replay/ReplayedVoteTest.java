package horseshoe.analysis.replay;

import static horseshoe.analysis.replay.Past.rule;
import static horseshoe.analysis.replay.Past.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.analysis.replay.RuleChange.Required;
import horseshoe.analysis.replay.RuleChange.Sizes;
import horseshoe.record.DecidedRecord;
import horseshoe.rules.Ground;
import horseshoe.rules.SeatId;
import horseshoe.rules.reform.Holders;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One past vote, counted by another rule")
class ReplayedVoteTest {
    @ParameterizedTest(name = "{0} under {1}: {2}")
    @DisplayName("The expected outcomes of the models, on real votes")
    @CsvSource({
        "S-2024-255, TWO_VETOES, NOW_ADOPTED, VETO_OVERCOME",
        "S-2024-255, SUPERMAJ_OVERRIDE_13, NOW_ADOPTED, VETO_OVERCOME",
        "S-2024-255, NO_VETO, NOW_ADOPTED, REQUIRED_VOTES_AND_NO_VETO",
        "S-2022-431, TWO_VETOES, SAME, NEGATIVE_VOTE_OF_PERMANENT_MEMBER",
        "S-2022-431, SUPERMAJ_OVERRIDE_13, NOW_ADOPTED, VETO_OVERCOME",
        "S-2014-189, TWO_VETOES, NOW_ADOPTED, VETO_OVERCOME",
        "S-2022-155, SUPERMAJ_OVERRIDE_13, SAME, NEGATIVE_VOTE_OF_PERMANENT_MEMBER",
        "S-2022-155, SUPERMAJ_OVERRIDE_12, SAME, NEGATIVE_VOTE_OF_PERMANENT_MEMBER",
        "S-2022-155, NO_VETO, NOW_ADOPTED, REQUIRED_VOTES_AND_NO_VETO",
        "S-2023-772, NO_VETO, SAME, INSUFFICIENT_AFFIRMATIVE_VOTES",
        "RES-2623, STATUS_QUO, SAME, REQUIRED_AFFIRMATIVE_VOTES"
    })
    void realVotes(String id, String model, Change change, Ground ground) {
        ReplayedVote replayed = vote(id, rule(model));
        assertThat(replayed.change()).isEqualTo(change);
        assertThat(replayed.telling().ground()).isEqualTo(ground);
        assertThat(replayed.unknown()).isEmpty();
    }

    @Test
    @DisplayName("Other numbers of required votes, each for its own Councils")
    void requiredVotes() {
        assertThat(vote("S-2024-255", rule("NO_VETO", new Required(14, Sizes.LARGER)))
                        .change())
                .isEqualTo(Change.OTHER_GROUND);
        assertThat(vote("S-2024-255", rule("NO_VETO", new Required(13, Sizes.LARGER)))
                        .change())
                .isEqualTo(Change.NOW_ADOPTED);
        assertThat(vote("S-2024-255", rule("NO_VETO", new Required(11, Sizes.ELEVEN)))
                        .change())
                .isEqualTo(Change.NOW_ADOPTED);
        assertThat(vote("RES-82", rule("STATUS_QUO", new Required(10, Sizes.ELEVEN)))
                        .change())
                .isEqualTo(Change.NOW_NOT_ADOPTED);
        assertThat(vote("RES-82", rule("STATUS_QUO", new Required(10, Sizes.LARGER)))
                        .change())
                .isEqualTo(Change.SAME);
    }

    @Test
    @DisplayName("Other holders, and enough votes in favour")
    void holdersAndOverride() {
        RuleChange china = new RuleChange.HeldBy(new Holders.Named(List.of(SeatId.of("CHN"))));
        assertThat(vote("S-2024-255", rule("STATUS_QUO", china)).change()).isEqualTo(Change.NOW_ADOPTED);
        assertThat(vote("S-2022-431", rule("STATUS_QUO", china)).change()).isEqualTo(Change.SAME);
        assertThat(vote("S-2024-255", rule("STATUS_QUO", new RuleChange.OvercomeBy(13)))
                        .change())
                .isEqualTo(Change.NOW_ADOPTED);
        assertThat(vote("S-2024-255", rule("STATUS_QUO", new RuleChange.OvercomeBy(14)))
                        .change())
                .isEqualTo(Change.SAME);
    }

    @Test
    @DisplayName("Who gains: the members in favour; who loses: the one whose veto no longer stops it")
    void whoGainsAndLoses() {
        Findings findings = Findings.of(List.of(vote("S-2024-255", rule("TWO_VETOES"))));
        assertThat(findings.byDecade()).containsOnlyKeys(2020);
        assertThat(findings.byMember()).hasSize(14);
        assertThat(findings.byMember().getFirst())
                .isEqualTo(new MemberEffect(
                        SeatId.of("RUS"),
                        new MemberEffect.Turns(0, 0),
                        new MemberEffect.Turns(1, 0),
                        new MemberEffect.Turns(1, 0)));
        assertThat(findings.byMember())
                .filteredOn(effect -> effect.gains().certain() == 1)
                .hasSize(13)
                .noneMatch(effect -> effect.seat().equals(SeatId.of("CHN")));
    }

    @Test
    @DisplayName("A vote of another record is a mistake")
    void voteOfAnotherRecord() {
        DecidedRecord other = Past.decided(Past.TEXT);
        assertThatThrownBy(() -> Past.REPLAYS.replay(other.votes(), rule("NO_VETO")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not of this record");
    }
}
