package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.ClassWords;
import horseshoe.classroom.Roster;
import horseshoe.classroom.SmallCouncil;
import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who sits at the table.
 *
 * @param council the Council, its seats in the order of the table
 * @param president the seat whose month it is
 * @param presiding the seat in the chair
 * @param holders who plays each seat
 * @param scaled why the bar is what it is, for a smaller Council
 */
record TableView(
        CouncilAtTable council,
        String president,
        String presiding,
        Map<String, HolderView> holders,
        Optional<String> scaled) {
    /** The Council: votes needed, seats of the full one. */
    record CouncilAtTable(String id, String title, int required, int full, List<PlateView> seats) {}

    /** A seat and what stands on its plate. */
    record PlateView(String seat, String plate, String name, String officialName, String membership, boolean veto) {}

    /** Who plays a seat. */
    record HolderView(String play, List<PersonView> people) {}

    /** A student in a seat. */
    record PersonView(int person, String pseudonym, String initials) {
        static PersonView of(Roster.Person person) {
            return new PersonView(person.id().number(), person.pseudonym(), person.initials());
        }
    }

    static TableView of(ClassState state, CouncilLibrary library, ClassWords words) {
        Council council = state.run().state().setting().council();
        CouncilAtTable shown = council(state, library, words);
        return new TableView(
                shown,
                state.run().state().chair().president().code(),
                state.run().state().chair().presiding().code(),
                holders(state.roster(), council),
                state.run().table().seats().isEmpty()
                        ? Optional.empty()
                        : library.council(shown.id())
                                .map(full -> words.bar(new SmallCouncil(full).bar(council.size()))));
    }

    private static CouncilAtTable council(ClassState state, CouncilLibrary library, ClassWords words) {
        Council council = state.run().state().setting().council();
        String id = state.run().table().council();
        return new CouncilAtTable(
                id,
                state.run().table().seats().isEmpty() ? title(library, id) : words.smallCouncil(council.size()),
                council.rule().requiredAffirmative(),
                library.council(id).map(Council::size).orElse(council.size()),
                plates(council, library));
    }

    private static String title(CouncilLibrary library, String id) {
        return CouncilLibrary.day(id)
                .map(day -> library.councils().era(day).title())
                .or(() -> library.model(id).map(model -> model.proposal().title()))
                .orElse(id);
    }

    static List<PlateView> plates(Council council, CouncilLibrary library) {
        return IntStream.range(0, council.size())
                .mapToObj(place -> plate(council, library, place))
                .toList();
    }

    private static PlateView plate(Council council, CouncilLibrary library, int place) {
        Member member = council.members().get(place);
        return new PlateView(
                member.seat().code(),
                library.plate(member),
                member.shortName(),
                member.officialName(),
                member.membership().name(),
                council.rule().veto().holders().has(place));
    }

    private static Map<String, HolderView> holders(Roster roster, Council council) {
        return council.members().stream()
                .map(Member::seat)
                .collect(Collectors.toMap(
                        SeatId::code, seat -> holder(roster, seat), (one, other) -> one, LinkedHashMap::new));
    }

    private static HolderView holder(Roster roster, SeatId seat) {
        return new HolderView(
                roster.play(seat).name(),
                roster.in(seat).stream().map(PersonView::of).toList());
    }
}
