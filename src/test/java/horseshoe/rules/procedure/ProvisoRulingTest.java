package horseshoe.rules.procedure;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.procedure.ProvisoRuling.Said;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The President rules on the last clause of Art. 27(3), and the Council may overrule")
class ProvisoRulingTest {
    private final Council council = TestCouncils.ofFifteen();
    private final RulingDecision stands =
            Ruling.challenged(allAbstaining(council).inFavour("RUS", "CHN").sheet());
    private final RulingDecision overruled = Ruling.challenged(allAbstaining(council)
            .inFavour("ECU", "FRA", "JPN", "MLT", "KOR", "SVN", "CHE", "GBR", "USA")
            .sheet());

    private Decision main(ProvisoRuling ruling) {
        VoteSheet votes = allInFavour(council)
                .against("RUS")
                .abstaining("CHN", "DZA", "GUY", "MOZ")
                .sheet();
        Proviso proviso = ruling.on(council.seats(List.of(SeatId.of("RUS"))));
        return council.rule().decide(new Question(Matter.SUBSTANTIVE, Chapter.VI, proviso, Set.of()), votes);
    }

    @Test
    @DisplayName("\"It applies\" stands: the party's vote against is an abstention, and the text is adopted")
    void itAppliesAndStands() {
        ProvisoRuling ruling = new ProvisoRuling(Said.APPLIES, stands);
        assertThat(ruling.mode()).isEqualTo(Proviso.Mode.STRICT);
        assertThat(main(ruling).result()).isEqualTo(Result.ADOPTED);
        assertThat(main(ruling).tally()).hasToString("10-0-5");
    }

    @Test
    @DisplayName("\"It applies\" is overruled: the votes stand as cast")
    void itAppliesAndIsOverruled() {
        ProvisoRuling ruling = new ProvisoRuling(Said.APPLIES, overruled);
        assertThat(ruling.mode()).isEqualTo(Proviso.Mode.PRACTICE);
        assertThat(main(ruling).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
    }

    @Test
    @DisplayName("\"A situation, not a dispute\" stands where nobody challenges it")
    void itDoesNotApplyAndStands() {
        ProvisoRuling ruling = new ProvisoRuling(Said.DOES_NOT_APPLY, Ruling.unchallenged());
        assertThat(ruling.mode()).isEqualTo(Proviso.Mode.PRACTICE);
        assertThat(main(ruling).result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("\"A situation, not a dispute\" is overruled by nine: the party is bound")
    void itDoesNotApplyAndIsOverruled() {
        ProvisoRuling ruling = new ProvisoRuling(Said.DOES_NOT_APPLY, overruled);
        assertThat(ruling.mode()).isEqualTo(Proviso.Mode.STRICT);
        assertThat(main(ruling).result()).isEqualTo(Result.ADOPTED);
    }
}
