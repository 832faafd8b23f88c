package horseshoe.rules;

/**
 * Names a seat at the table, whoever fills it on the day: {@code RUS} is the seat that the Soviet Union held before Russia.
 *
 * @param code ISO 3166-1 alpha-3 code of the continuing seat, or a model's own code for a seat that does not exist yet
 */
public record SeatId(String code) implements Comparable<SeatId> {
    /** Rejects an empty code. */
    public SeatId {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A seat needs a code");
        }
    }

    /**
     * The seat of that code.
     *
     * @param code three letters such as {@code FRA}, or a model's own
     * @return the seat's id
     */
    public static SeatId of(String code) {
        return new SeatId(code);
    }

    @Override
    public int compareTo(SeatId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
