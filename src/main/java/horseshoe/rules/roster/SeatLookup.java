package horseshoe.rules.roster;

import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.LocalDate;

/** What a code means on the Council of a day: a member, or why it is none. */
public sealed interface SeatLookup {
    /**
     * The code names a member of that day.
     *
     * @param member the member in its continuing seat
     */
    record Seated(Member member) implements SeatLookup {}

    /**
     * The code names a State that did not fill the seat on that day, such as {@code SUN} after 23 December 1991.
     *
     * @param code the code as given
     * @param use the seat to use instead
     * @param span when the code was right
     */
    record UseInstead(String code, SeatId use, Span span) implements SeatLookup {}

    /**
     * The code names a State that had no seat on that day.
     *
     * @param state the State
     * @param day the day
     */
    record NotSeated(State state, LocalDate day) implements SeatLookup {}

    /**
     * The code names no State that ever sat on the Council.
     *
     * @param code the code as given
     */
    record Unknown(String code) implements SeatLookup {}

    /**
     * There is no Council on that day, or its membership is not known.
     *
     * @param known the days that are known
     */
    record NoCouncil(Span known) implements SeatLookup {}
}
