package horseshoe.classroom;

/**
 * How much a class takes. Texts are counted in characters.
 *
 * @param people that join a class, teacher and projector not counted
 * @param places students a seat takes
 * @param shelf how many notes, injects, meetings and saved scenarios a class keeps
 */
public record Limits(int people, int places, Shelf shelf) {
    /** The longest private note. */
    public static final int NOTE = 500;

    /** The longest title, or name of a saved scenario. */
    public static final int TITLE = 160;

    /** The longest text of an inject. */
    public static final int TEXT = 4_000;

    /** The longest act in a meeting, everything in it counted. */
    public static final int ACT = 40_000;

    /** The longest document of a saved scenario. */
    public static final int DOCUMENT = 64 * 1024;

    /** The most paragraphs of a working paper. */
    public static final int PARAGRAPHS = 300;

    /** The most comments, and the most open suggestions, on a working paper. */
    public static final int REMARKS = 500;

    /** The most versions that are kept of a working paper. */
    public static final int VERSIONS = 50;

    /**
     * How much a class keeps.
     *
     * @param notes private notes
     * @param injects prepared and released
     * @param runs meetings, branches included
     * @param scenarios saved scenarios
     * @param papers working papers
     */
    public record Shelf(int notes, int injects, int runs, int scenarios, int papers) {}

    /**
     * The limits of a class where the school sets no others.
     *
     * @param people that join a class
     * @return four students a seat, 1,000 notes, 200 injects, 20 meetings, 20 saved scenarios, 60 working papers
     */
    public static Limits of(int people) {
        return new Limits(people, 4, new Shelf(1_000, 200, 20, 20, 60));
    }
}
