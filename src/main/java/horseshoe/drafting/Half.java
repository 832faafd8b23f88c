package horseshoe.drafting;

/** The two halves of a resolution. */
public enum Half {
    /** The recitals: why the Council acts. */
    PREAMBULAR,
    /** What the Council decides, asks or recommends. */
    OPERATIVE
}
