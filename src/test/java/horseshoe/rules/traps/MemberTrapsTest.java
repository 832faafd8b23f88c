package horseshoe.rules.traps;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Member;
import horseshoe.rules.Membership;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.VotingRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mistakes about members, seats and votes already cast")
class MemberTrapsTest {
    private final Council council = TestCouncils.ofFifteen();

    @Test
    @DisplayName("30: a decision keeps the votes it was taken on; a vote changed later makes no other result")
    void aDecisionKeepsItsVotes() {
        VoteSheet unanimous = allInFavour(council).sheet();
        Decision.Voted decision = (Decision.Voted) council.rule().decide(Matter.SUBSTANTIVE, unanimous);
        VoteSheet regretted = unanimous.with(SeatSet.at(council.placeOf(SeatId.of("USA"))), Vote.AGAINST);
        assertThat(regretted.tally()).hasToString("14-1-0");
        assertThat(decision.count().cast().tally()).hasToString("15-0-0");
        assertThat(decision.result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    @DisplayName("31: the table is set by official names: Republic of Korea under R, Russia before Sierra Leone")
    void theTableIsSetByOfficialNames() {
        List<Member> members = List.of(
                member("COD", "Democratic Republic of the Congo"),
                member("DNK", "Denmark"),
                member("KOR", "Republic of Korea"),
                member("RUS", "Russian Federation"),
                member("ZAF", "South Africa"),
                member("GBR", "United Kingdom of Great Britain and Northern Ireland"),
                member("USA", "United States of America"));
        Council sorted = Council.of("sorted", members.reversed(), ordered -> VotingRule.ofAny(4));
        assertThat(sorted.members()).isEqualTo(members);
    }

    @Test
    @DisplayName("32: one member has one seat, under whatever name it is known")
    void oneMemberHasOneSeat() {
        List<Member> britainTwice = List.of(member("GBR", "Britain"), member("GBR", "United Kingdom"));
        assertThatThrownBy(() -> Council.of("twice", britainTwice, ordered -> VotingRule.ofAny(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("32: a permanent seat outlives the State that fills it")
    void aPermanentSeatOutlivesItsState() {
        Member soviet = new Member(
                SeatId.of("RUS"), "SUN", "Union of Soviet Socialist Republics", "USSR", Membership.PERMANENT);
        Member roc = new Member(SeatId.of("CHN"), "ROC", "China", "China", Membership.PERMANENT);
        Council then = Council.of("1950", List.of(soviet, roc), ordered -> VotingRule.ofAny(1));
        assertThat(Stream.of("RUS", "CHN")
                        .map(code -> then.member(SeatId.of(code)).orElseThrow().entity()))
                .containsExactly("SUN", "ROC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UKR", "PRK", "PSE", "EU"})
    @DisplayName("33: those invited to speak have no vote")
    void thoseInvitedHaveNoVote(String invited) {
        Map<SeatId, Vote> vote = Map.of(SeatId.of(invited), Vote.IN_FAVOUR);
        assertThatThrownBy(() -> VoteSheet.of(council, vote))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not on the Council");
    }

    private static Member member(String code, String name) {
        return new Member(SeatId.of(code), code, name, name, Membership.ELECTED);
    }
}
