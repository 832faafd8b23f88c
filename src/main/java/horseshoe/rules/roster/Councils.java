package horseshoe.rules.roster;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.Membership;
import horseshoe.rules.SeatId;
import horseshoe.rules.VetoRight;
import horseshoe.rules.VotingRule;
import horseshoe.rules.evidence.Evidence;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of the Council's compositions: the members and the voting rule of every day it has existed, as far as known.
 *
 * <p>Simplification: elected members go by calendar year. The General Assembly sometimes filled a seat a few days late; the vacancy
 * does not show.
 */
public final class Councils {
    private final Map<SeatId, State> states;
    private final Rosters rosters;
    private final List<Era> eras;

    private Councils(Map<SeatId, State> states, Rosters rosters, List<Era> eras) {
        this.states = states;
        this.rosters = rosters;
        this.eras = eras;
    }

    /**
     * The register of these facts.
     *
     * @param states every State that stands in a roster
     * @param rosters who sat in which year
     * @param eras sizes and required votes, in order of time, covering all rosters
     * @return the register
     * @throws IllegalArgumentException if a State or an era is missing, or a year has more or fewer members than its era has seats
     */
    public static Councils of(List<State> states, Rosters rosters, List<Era> eras) {
        Map<SeatId, State> bySeat =
                states.stream().collect(Collectors.toUnmodifiableMap(State::seat, Function.identity()));
        Councils councils = new Councils(bySeat, rosters, List.copyOf(eras));
        rosters.elected().keySet().forEach(councils::requireFull);
        return councils;
    }

    private void requireFull(Year year) {
        LocalDate day = year.atDay(year.length());
        int seats = rosters.permanent().size() + rosters.elected(year).size();
        if (era(day).seats() != seats) {
            throw new IllegalArgumentException(year + " has " + seats + " members for " + era(day).seats() + " seats");
        }
        seats(day).filter(seat -> !states.containsKey(seat)).findFirst().ifPresent(seat -> {
            throw new IllegalArgumentException(seat + " sat in " + year + " and is not among the States");
        });
    }

    /**
     * The Council of a day.
     *
     * @param day any day
     * @return members and rule; empty before 17 January 1946 and after the last year whose members are known
     */
    public Optional<Council> on(LocalDate day) {
        return dates().contains(day) ? Optional.of(council(day)) : Optional.empty();
    }

    private Council council(LocalDate day) {
        int required = era(day).required();
        Council council = Council.of(day.toString(), members(day), members -> VotingRule.ofAny(required));
        return council.votingBy(council.id(), VotingRule.of(required, VetoRight.of(council.permanentMembers())));
    }

    private List<Member> members(LocalDate day) {
        return seats(day)
                .map(seat -> state(seat).orElseThrow().member(day, membership(seat)))
                .toList();
    }

    private Stream<SeatId> seats(LocalDate day) {
        return Stream.concat(rosters.permanent().stream(), rosters.elected(Year.from(day)).stream());
    }

    private Membership membership(SeatId seat) {
        return rosters.permanent().contains(seat) ? Membership.PERMANENT : Membership.ELECTED;
    }

    /**
     * The days for which the Council is known.
     *
     * @return from its first meeting, 17 January 1946, to the end of the last year whose elected members are known
     */
    public Span dates() {
        return rosters.span();
    }

    /**
     * The permanent seats of the Charter.
     *
     * @return in the order of Art. 23(1)
     */
    public List<SeatId> permanent() {
        return rosters.permanent();
    }

    /**
     * The sizes the Council has had.
     *
     * @return in order of time
     */
    public List<Era> eras() {
        return eras;
    }

    /**
     * The era of a day.
     *
     * @param day a day of {@link #dates()}
     * @return its era
     * @throws IllegalArgumentException if there was no Council
     */
    public Era era(LocalDate day) {
        return eras.stream()
                .filter(era -> era.span().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no era of the Council on " + day));
    }

    /**
     * What a reader should know about the Council of a day.
     *
     * @param day any day
     * @return notes whose span contains it
     */
    public List<Note> notes(LocalDate day) {
        return rosters.notes().stream()
                .filter(note -> note.span().contains(day))
                .toList();
    }

    /**
     * What the register rests on.
     *
     * @return doubts and sources of members and names; those of the required votes stand with each {@link Era}
     */
    public Evidence evidence() {
        return rosters.evidence();
    }

    /**
     * The State of a continuing seat.
     *
     * @param seat any seat
     * @return the State; empty if it never sat
     */
    public Optional<State> state(SeatId seat) {
        return Optional.ofNullable(states.get(seat));
    }

    /**
     * Understands a code as it was used on a day: the continuing seat always, the State of the day ({@code SUN}, {@code ROC}) only
     * while it filled the seat.
     *
     * @param code a seat's or a State's three letters
     * @param day the day of the vote
     * @return the member, or a refusal that says what to use instead
     */
    public SeatLookup resolve(String code, LocalDate day) {
        return on(day).map(council -> resolve(code, day, council)).orElseGet(() -> new SeatLookup.NoCouncil(dates()));
    }

    private SeatLookup resolve(String code, LocalDate day, Council council) {
        return council.members().stream()
                .filter(member ->
                        member.seat().code().equals(code) || member.entity().equals(code))
                .findFirst()
                .<SeatLookup>map(SeatLookup.Seated::new)
                .orElseGet(() -> refuse(code, day));
    }

    private SeatLookup refuse(String code, LocalDate day) {
        Optional<State> state = known(code, day);
        return state.<SeatLookup>map(named -> new SeatLookup.NotSeated(named, day))
                .orElseGet(() -> formerly(code));
    }

    private Optional<State> known(String code, LocalDate day) {
        return states.values().stream()
                .filter(state -> state.seat().code().equals(code)
                        || state.on(day).entity().equals(code))
                .findFirst();
    }

    private SeatLookup formerly(String code) {
        return states.values().stream()
                .flatMap(state -> state.names().stream()
                        .filter(name -> name.entity().equals(code))
                        .<SeatLookup>map(name -> new SeatLookup.UseInstead(code, state.seat(), name.span())))
                .findFirst()
                .orElseGet(() -> new SeatLookup.Unknown(code));
    }
}
