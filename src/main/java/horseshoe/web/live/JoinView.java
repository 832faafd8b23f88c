package horseshoe.web.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.Limits;
import horseshoe.classroom.Pseudonyms;
import horseshoe.classroom.Roster;
import horseshoe.classroom.Stakes;
import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What somebody sees who stands at the door with the right code.
 *
 * @param id the class
 * @param title what stands above it
 * @param locked whether the door is locked
 * @param approval whether the teacher lets in one by one
 * @param expires the day on which the class deletes itself
 * @param seats the seats and how many places are taken in each
 * @param roles what one can be besides a delegate
 * @param you who this browser is in the class already; absent if it is new here
 * @param pseudonyms made-up names that are free, to choose from
 */
record JoinView(
        @JsonProperty("class") String id,
        String title,
        boolean locked,
        boolean approval,
        LocalDate expires,
        List<FreeSeat> seats,
        List<String> roles,
        Optional<YouView> you,
        List<String> pseudonyms) {
    private static final List<String> ROLES = List.of("OBSERVER", "PRESS", "INVITED_STATE", "SECRETARIAT");

    /** A seat and its places; {@code asks}: whether those who hold it, or the teacher, are asked before somebody else sits down. */
    record FreeSeat(
            String seat,
            String name,
            String plate,
            boolean permanent,
            boolean president,
            int places,
            int taken,
            boolean asks) {}

    /** Somebody who is in the class with this browser; {@code name} is that of the seat. */
    record YouView(
            int person, String pseudonym, String role, Optional<String> seat, Optional<String> name, boolean waiting) {
        static YouView of(ClassState state, Roster.Person person) {
            return new YouView(
                    person.id().number(),
                    person.pseudonym(),
                    person.role().name(),
                    person.seat().map(SeatId::code),
                    person.seat()
                            .flatMap(state.run().state().setting().council()::member)
                            .map(Member::shortName),
                    person.waiting());
        }
    }

    /** What is known besides the class. */
    record Known(CouncilLibrary library, Limits limits, RandomGenerator random) {}

    static JoinView of(ClassState state, Known known, Optional<Roster.Person> you) {
        return new JoinView(
                state.lesson().opened().id().text(),
                state.lesson().opened().title(),
                state.roster().door().locked(),
                state.roster().door().approval(),
                state.lesson().opened().until().atOffset(ZoneOffset.UTC).toLocalDate(),
                state.run().state().setting().council().members().stream()
                        .map(member -> seat(state, known, member))
                        .toList(),
                ROLES,
                you.map(person -> YouView.of(state, person)),
                Pseudonyms.suggest(taken(state.roster()), known.random()));
    }

    private static Set<String> taken(Roster roster) {
        return roster.people().stream().map(Roster.Person::pseudonym).collect(Collectors.toSet());
    }

    private static FreeSeat seat(ClassState state, Known known, Member member) {
        long taken = state.roster().people().stream()
                .filter(person -> person.isOf(member.seat()))
                .count();
        return new FreeSeat(
                member.seat().code(),
                member.shortName(),
                known.library().plate(member),
                member.isPermanent(),
                state.run().state().chair().president().equals(member.seat()),
                known.limits().places(),
                (int) taken,
                new Stakes(state, member.seat()).areAskedAbout());
    }
}
