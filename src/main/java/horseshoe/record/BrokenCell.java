package horseshoe.record;

/** A cell of a row cannot be understood, or contradicts another. */
public final class BrokenCell extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String column;

    BrokenCell(String column, String why) {
        super(why);
        this.column = column;
    }

    /**
     * Which cell it is.
     *
     * @return the name of its column
     */
    public String column() {
        return column;
    }
}
