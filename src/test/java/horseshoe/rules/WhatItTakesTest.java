package horseshoe.rules;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What stands between a text and its adoption")
class WhatItTakesTest {
    private static final String[] FIVE = {"CHN", "FRA", "RUS", "GBR", "USA"};

    private final Council council = TestCouncils.ofFifteen();

    private List<String> named(SeatSet seats) {
        return codes(council, seats);
    }

    @Nested
    class VotesStillNeeded {
        @Test
        void whatIsMissingToNine() {
            WhatItTakes takes =
                    allAbstaining(council).inFavour("DZA", "USA").onSubstance().whatItTakes();
            assertThat(takes.required()).isEqualTo(9);
            assertThat(takes.stillNeeded()).isEqualTo(7);
        }

        @Test
        void noneWhereThereAreEnough() {
            assertThat(allInFavour(council).onSubstance().whatItTakes().stillNeeded())
                    .isZero();
        }
    }

    @Nested
    class WhoCouldBlockAlone {
        @Test
        @DisplayName("On substance the five permanent members, on procedure nobody")
        void thePermanentMembersOnSubstanceOnly() {
            assertThat(named(allInFavour(council).onSubstance().whatItTakes().canBlockAlone()))
                    .containsExactlyInAnyOrder(FIVE);
            assertThat(allInFavour(council).onProcedure().whatItTakes().canBlockAlone())
                    .isEqualTo(SeatSet.none());
        }

        @Test
        @DisplayName("A party that is bound to abstain cannot")
        void aBoundPartyCannot() {
            WhatItTakes takes = bound(allInFavour(council).sheet(), "RUS").whatItTakes();
            assertThat(named(takes.canBlockAlone())).containsExactlyInAnyOrder("CHN", "FRA", "GBR", "USA");
        }

        @Test
        @DisplayName("With six parties bound all nine others are needed, so each of them can")
        void everyMemberThatIsNeededCan() {
            WhatItTakes takes = bound(allInFavour(council).sheet(), "RUS", "DZA", "ECU", "GUY", "JPN", "MLT")
                    .whatItTakes();
            assertThat(named(takes.canBlockAlone()))
                    .containsExactlyInAnyOrder("CHN", "FRA", "GBR", "USA", "MOZ", "KOR", "SLE", "SVN", "CHE");
        }

        @Test
        @DisplayName("With seven bound nothing can be adopted, and nobody is to blame alone")
        void nobodyWhereNothingCouldBeAdopted() {
            WhatItTakes takes = bound(allInFavour(council).sheet(), "RUS", "DZA", "ECU", "GUY", "JPN", "MLT", "MOZ")
                    .whatItTakes();
            assertThat(takes.canBlockAlone()).isEqualTo(SeatSet.none());
        }
    }

    @Nested
    class WhoWasPivotal {
        @Test
        void aLoneVetoIs() {
            WhatItTakes takes = allInFavour(council)
                    .against("RUS")
                    .abstaining("CHN")
                    .onSubstance()
                    .whatItTakes();
            assertThat(named(takes.pivotal())).containsExactly("RUS");
        }

        @Test
        void ofTwoVetoesNeitherIs() {
            WhatItTakes takes =
                    allInFavour(council).against("RUS", "CHN").onSubstance().whatItTakes();
            assertThat(takes.pivotal()).isEqualTo(SeatSet.none());
        }

        @Test
        void everyoneInFavourIsWhenNineCarryAText() {
            WhatItTakes takes = allInFavour(council)
                    .abstaining("CHN", "DZA", "GUY", "MOZ", "SLE", "MLT")
                    .onSubstance()
                    .whatItTakes();
            assertThat(named(takes.pivotal()))
                    .containsExactlyInAnyOrder("ECU", "FRA", "JPN", "KOR", "RUS", "SVN", "CHE", "GBR", "USA", "CHN");
        }

        @Test
        void everyoneNotInFavourIsWhenEightAreNotEnoughOnProcedure() {
            WhatItTakes takes = allAbstaining(council)
                    .inFavour("ECU", "FRA", "JPN", "KOR", "SVN", "CHE", "GBR", "USA")
                    .against("RUS")
                    .onProcedure()
                    .whatItTakes();
            assertThat(named(takes.pivotal()))
                    .containsExactlyInAnyOrder("CHN", "DZA", "GUY", "MOZ", "SLE", "MLT", "RUS");
        }
    }

    @Nested
    class WhoCouldSinkIt {
        @Test
        void permanentMembersThatStoodAside() {
            WhatItTakes takes = allInFavour(council)
                    .abstaining("CHN", "DZA")
                    .with(Vote.ABSENT, "RUS")
                    .with(Vote.NOT_PARTICIPATING, "FRA")
                    .onSubstance()
                    .whatItTakes();
            assertThat(named(takes.couldSink())).containsExactlyInAnyOrder("CHN", "RUS", "FRA");
        }

        @Test
        void nobodyWhereTheTextFellAnyway() {
            assertThat(allInFavour(council)
                            .abstaining("CHN")
                            .against("RUS")
                            .onSubstance()
                            .whatItTakes()
                            .couldSink())
                    .isEqualTo(SeatSet.none());
        }

        @Test
        void nobodyOnProcedure() {
            assertThat(allInFavour(council)
                            .abstaining("CHN")
                            .onProcedure()
                            .whatItTakes()
                            .couldSink())
                    .isEqualTo(SeatSet.none());
        }

        @Test
        void notAPartyThatIsBoundToAbstain() {
            VoteSheet votes = allInFavour(council).abstaining("RUS", "CHN").sheet();
            assertThat(named(bound(votes, "RUS").whatItTakes().couldSink())).containsExactly("CHN");
        }
    }

    @Test
    @DisplayName("Where nobody asks for a vote, every member can ask for one")
    void withoutAVoteEveryMemberCouldAskForOne() {
        WhatItTakes takes = new Decision.AdoptedWithoutVote(council).whatItTakes();
        assertThat(takes.canBlockAlone()).isEqualTo(council.everybody());
        assertThat(takes.pivotal()).isEqualTo(council.everybody());
        assertThat(takes.couldSink()).isEqualTo(SeatSet.none());
        assertThat(takes.required()).isZero();
        assertThat(takes.stillNeeded()).isZero();
        assertThat(takes.settled()).isTrue();
    }

    private Decision bound(VoteSheet votes, String... parties) {
        SeatSet seats = council.seats(List.of(parties).stream().map(SeatId::of).toList());
        Proviso proviso = new Proviso(Proviso.Mode.STRICT, seats);
        return council.rule().decide(new Question(Matter.SUBSTANTIVE, Chapter.VI, proviso, Set.of()), votes);
    }
}
