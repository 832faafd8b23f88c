package horseshoe.rules.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Council;
import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.SeatSet;
import horseshoe.rules.TestCouncils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Statements and sanctions committees take no vote: all members agree, or nothing happens")
class ConsensusTest {
    private final Council council = TestCouncils.ofFifteen();

    @ParameterizedTest
    @EnumSource
    void withoutObjectionItIsAgreed(ConsensusBody body) {
        ConsensusDecision decision = body.decide(council, SeatSet.none());
        assertThat(decision.result()).isEqualTo(Result.ADOPTED);
        assertThat(decision.ground()).isEqualTo(Ground.NO_OBJECTION);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("One objection blocks, of an elected member as of a permanent one")
    void oneObjectionOfAnyMemberBlocks(ConsensusBody body) {
        for (int place = 0; place < council.size(); place++) {
            ConsensusDecision decision = body.decide(council, SeatSet.at(place));
            assertThat(decision.result()).isEqualTo(Result.NOT_ADOPTED);
            assertThat(decision.ground()).isEqualTo(Ground.OBJECTION);
        }
    }

    @Test
    void onlyMembersCanObject() {
        SeatSet beyond = SeatSet.at(15);
        assertThatThrownBy(() -> ConsensusBody.PRESS_STATEMENT.decide(council, beyond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Only members of the Council can object");
    }

    @Test
    void eachNamesWhatAsksForConsensus() {
        assertThat(ConsensusBody.SANCTIONS_COMMITTEE
                        .decide(council, SeatSet.none())
                        .provision())
                .isEqualTo(Provision.COMMITTEE_1718_GUIDELINES);
        assertThat(ConsensusBody.PRESIDENTIAL_STATEMENT.provision()).isEqualTo(Provision.NOTE_507);
    }
}
