package horseshoe.record.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Comparator;

/**
 * One value of a dimension.
 *
 * @param rank its place in the natural order: of time, of a closed list, of the members' names
 * @param code the year, the constant, the seat
 */
public record Key(int rank, String code) implements Comparable<Key> {
    static final int YEARS_OF_DECADE = 10;

    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::rank).thenComparing(Key::code);

    static Key ofYear(int year) {
        return new Key(year, String.valueOf(year));
    }

    static Key ofDecade(int year) {
        int first = Math.floorDiv(year, YEARS_OF_DECADE) * YEARS_OF_DECADE;
        return new Key(first, first + "s");
    }

    static Key ofMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Key(Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH)), month.toString());
    }

    /** The natural order of a closed list is that in which it is declared. */
    @SuppressWarnings("EnumOrdinal")
    static Key of(Enum<?> constant) {
        return new Key(constant.ordinal(), constant.name());
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
