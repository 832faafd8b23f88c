package horseshoe.drafting.merge;

/** The two drafts that are merged. */
public enum Side {
    /** The one whose order is kept to begin with. */
    LEFT,
    /** The one that is worked in. */
    RIGHT
}
