package horseshoe.rules.roster;

import horseshoe.rules.Member;
import horseshoe.rules.Membership;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.List;

/**
 * A State that sits or sat on the Council, in one continuing seat whatever it was called.
 *
 * @param seat the continuing seat, ISO 3166-1 alpha-3 (or the former code of a State that has no continuing seat)
 * @param names without a gap and in order of time; only names borne while on the Council are complete
 */
public record State(SeatId seat, List<StateName> names) {
    /** Rejects names that leave a gap or overlap, so that every day has exactly one. */
    public State {
        names = List.copyOf(names);
        requireEveryDay(seat, names);
    }

    private static void requireEveryDay(SeatId seat, List<StateName> names) {
        boolean open = !names.isEmpty()
                && names.getFirst().span().first().equals(LocalDate.MIN)
                && !names.getLast().span().hasEnd();
        boolean joined = true;
        for (int next = 1; next < names.size(); next++) {
            LocalDate end = names.get(next - 1).span().last();
            joined &= !end.equals(LocalDate.MAX)
                    && end.plusDays(1).equals(names.get(next).span().first());
        }
        if (!open || !joined) {
            throw new IllegalArgumentException("The names of " + seat + " must follow one another without a gap");
        }
    }

    /**
     * What it was called.
     *
     * @param day any day
     * @return the name of that day
     */
    public StateName on(LocalDate day) {
        return names.stream()
                .filter(name -> name.span().contains(day))
                .findFirst()
                .orElseThrow();
    }

    Member member(LocalDate day, Membership membership) {
        StateName name = on(day);
        return new Member(seat, name.entity(), name.official(), name.shortName(), membership);
    }
}
