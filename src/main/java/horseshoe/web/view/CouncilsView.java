package horseshoe.web.view;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.reform.ReformModel;
import horseshoe.rules.roster.Era;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which Councils there are.
 *
 * @param from the first day known
 * @param to the last day known
 * @param eras the times of eleven and of fifteen members
 * @param models the reform models
 */
public record CouncilsView(LocalDate from, LocalDate to, List<EraView> eras, List<ModelView> models) {
    /** The time of one composition. */
    public record EraView(
            String id, String title, LocalDate from, Optional<LocalDate> to, int seats, int required, String note) {
        static EraView of(Era era) {
            Optional<LocalDate> end =
                    era.span().hasEnd() ? Optional.of(era.span().last()) : Optional.empty();
            return new EraView(era.id(), era.title(), era.span().first(), end, era.seats(), era.required(), era.note());
        }
    }

    /** A reform model; {@code sameSeats} says whether it changes only the rule. */
    public record ModelView(
            String id,
            String title,
            String summary,
            String proposedBy,
            int seats,
            int required,
            boolean sameSeats,
            List<EvidenceView.DoubtView> doubts) {
        static ModelView of(ReformModel model) {
            return new ModelView(
                    model.id(),
                    model.proposal().title(),
                    model.proposal().summary(),
                    model.proposal().proposedBy(),
                    model.seats(),
                    model.rule().required(),
                    model.keepsSeats(),
                    EvidenceView.of(model.evidence()).doubts());
        }
    }

    /**
     * All of them.
     *
     * @param library the Councils
     * @return the view
     */
    public static CouncilsView of(CouncilLibrary library) {
        return new CouncilsView(
                library.councils().dates().first(),
                library.councils().dates().last(),
                library.councils().eras().stream().map(EraView::of).toList(),
                library.models().values().stream().map(ModelView::of).toList());
    }
}
