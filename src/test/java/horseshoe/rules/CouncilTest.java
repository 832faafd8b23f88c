package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 23 and rule 18: who sits on the Council, in English alphabetical order")
class CouncilTest {
    private final Council council = TestCouncils.ofFifteen();

    @Test
    @DisplayName("Rule 18: the order is that of the official names")
    void membersSitByOfficialName() {
        assertThat(council.members().stream().map(Member::shortName))
                .startsWith("Algeria", "China", "Ecuador", "France")
                .containsSubsequence("Mozambique", "Republic of Korea", "Russian Federation", "Sierra Leone")
                .endsWith("United Kingdom of Great Britain and Northern Ireland", "United States of America");
    }

    @Test
    @DisplayName("An accent does not move a name: Côte d'Ivoire stands before Croatia")
    void accentsDoNotCount() {
        Council two = Council.of(
                "two",
                List.of(elected("HRV", "Croatia"), elected("CIV", "Côte d'Ivoire")),
                members -> VotingRule.ofAny(2));
        assertThat(two.members().stream().map(Member::entity)).containsExactly("CIV", "HRV");
        assertThat(two.members().getFirst().sortName()).isEqualTo("Cote d'Ivoire");
    }

    @Test
    void aSeatThatStandsTwiceIsRefused() {
        List<Member> twice = List.of(elected("GBR", "Britain"), elected("GBR", "United Kingdom"));
        assertThatThrownBy(() -> Council.of("twice", twice, members -> VotingRule.ofAny(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("each once");
    }

    @Test
    void thirtyOneSeatsAreTheMost() {
        assertThat(council(31).everybody().size()).isEqualTo(31);
        assertThatThrownBy(() -> council(32))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31");
    }

    private static Council council(int seats) {
        List<Member> members = IntStream.range(0, seats)
                .mapToObj(i -> elected("S" + i, "State " + i))
                .toList();
        return Council.of("many", members, ordered -> VotingRule.ofAny(1));
    }

    @Test
    void seatsAreFoundByTheirCode() {
        SeatId russia = SeatId.of("RUS");
        assertThat(council.placeOf(russia)).isEqualTo(9);
        assertThat(council.member(russia).orElseThrow().shortName()).isEqualTo("Russian Federation");
        assertThat(council.member(SeatId.of("UKR"))).isEmpty();
        assertThat(council.seats(List.of(russia, SeatId.of("DZA"))))
                .isEqualTo(SeatSet.at(9).or(SeatSet.at(0)));
        assertThatThrownBy(() -> council.placeOf(SeatId.of("UKR")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("UKR is not on the Council 2024-03-28");
    }

    @Test
    void fiveMembersArePermanent() {
        assertThat(council.members(council.permanentMembers()).stream()
                        .map(member -> member.seat().code()))
                .containsExactly("CHN", "FRA", "RUS", "GBR", "USA");
        assertThat(council.members().stream().filter(Member::isPermanent)).hasSize(5);
    }

    @Test
    @DisplayName("The same members can vote by another rule")
    void theSameMembersCanVoteByAnotherRule() {
        Council without = council.votingBy("NO_VETO", VotingRule.ofAny(9));
        assertThat(without.members()).isEqualTo(council.members());
        assertThat(without.rule().veto().holders()).isEqualTo(SeatSet.none());
        assertThat(without.id()).isEqualTo("NO_VETO");
        assertThat(without).hasToString("Council NO_VETO");
    }

    @Test
    @DisplayName("The seat stays while the State that fills it changes: USSR and Russia, both delegations of China")
    void theSeatOutlivesTheState() {
        Member soviet = new Member(
                SeatId.of("RUS"), "SUN", "Union of Soviet Socialist Republics", "USSR", Membership.PERMANENT);
        Member russian = new Member(SeatId.of("RUS"), "RUS", "Russian Federation", "Russia", Membership.PERMANENT);
        assertThat(soviet.seat()).isEqualTo(russian.seat());
        assertThat(Stream.of(soviet, russian).map(Member::entity)).containsExactly("SUN", "RUS");
    }

    @Test
    void seatsAreNamed() {
        assertThat(SeatId.of("FRA")).hasToString("FRA").isLessThan(SeatId.of("GBR"));
        assertThatThrownBy(() -> SeatId.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A seat needs a code");
    }

    private static Member elected(String code, String name) {
        return new Member(SeatId.of(code), code, name, name, Membership.ELECTED);
    }
}
