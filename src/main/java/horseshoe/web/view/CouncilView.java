package horseshoe.web.view;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.reform.ReformModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A Council: who sits, who presides, what it takes.
 *
 * @param id a date or a model's id
 * @param title in words
 * @param date the day, for a Council that sat
 * @param model the reform model, if it is one
 * @param required affirmative votes needed
 * @param vetoesNeeded how many vetoes stop a text
 * @param president the seat that presides that month, where the rotation is known
 * @param seats in English alphabetical order by official name
 * @param notes what to know about it
 * @param doubts what is not certain
 * @param sources where it stands
 */
public record CouncilView(
        String id,
        String title,
        Optional<LocalDate> date,
        Optional<String> model,
        int required,
        int vetoesNeeded,
        Optional<String> president,
        List<SeatView> seats,
        List<String> notes,
        List<EvidenceView.DoubtView> doubts,
        List<EvidenceView.SourceView> sources) {
    /**
     * A seat.
     *
     * @param seat the continuing seat
     * @param entity the State of the day in it
     * @param code a short code for the plate
     * @param name the short name
     * @param officialName the name by which the Council sorts
     * @param membership PERMANENT, LONGER_TERM or ELECTED
     * @param veto whether it holds a veto
     */
    public record SeatView(
            String seat,
            String entity,
            String code,
            String name,
            String officialName,
            String membership,
            boolean veto) {}

    /**
     * A Council that sat.
     *
     * @param library the Councils
     * @param council one of them, or the same under a reform model
     * @param day its day
     * @return the view
     */
    public static CouncilView of(CouncilLibrary library, Council council, LocalDate day) {
        EvidenceView evidence = EvidenceView.of(library.councils().evidence());
        return new CouncilView(
                day.toString(),
                library.councils().era(day).title(),
                Optional.of(day),
                Optional.empty(),
                council.rule().requiredAffirmative(),
                council.rule().veto().needed(),
                library.presidency().on(day).map(member -> member.seat().code()),
                seats(library, council),
                library.councils().notes(day).stream().map(note -> note.text()).toList(),
                evidence.doubts().stream()
                        .filter(doubt -> concerns(library, council, doubt.field()))
                        .toList(),
                evidence.sources());
    }

    /** A doubt about one State concerns only the Councils on which it sat. */
    private static boolean concerns(CouncilLibrary library, Council council, String field) {
        SeatId seat = SeatId.of(field);
        return library.councils().state(seat).isEmpty() || council.member(seat).isPresent();
    }

    /**
     * A Council that was proposed.
     *
     * @param library the Councils
     * @param model the proposal
     * @return the view
     */
    public static CouncilView of(CouncilLibrary library, ReformModel model) {
        Council council = model.asCouncil();
        EvidenceView evidence = EvidenceView.of(model.evidence());
        return new CouncilView(
                model.id(),
                model.proposal().title(),
                Optional.empty(),
                Optional.of(model.id()),
                council.rule().requiredAffirmative(),
                council.rule().veto().needed(),
                Optional.empty(),
                seats(library, council),
                List.of(model.proposal().summary()),
                evidence.doubts(),
                evidence.sources());
    }

    private static List<SeatView> seats(CouncilLibrary library, Council council) {
        return IntStream.range(0, council.size())
                .mapToObj(place -> seat(library, council, place))
                .toList();
    }

    private static SeatView seat(CouncilLibrary library, Council council, int place) {
        Member member = council.members().get(place);
        SeatSet holders = council.rule().veto().holders();
        return new SeatView(
                member.seat().code(),
                member.entity(),
                library.plate(member),
                member.shortName(),
                member.officialName(),
                member.membership().name(),
                holders.has(place));
    }
}
