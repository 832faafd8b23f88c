package horseshoe.rules;

/** Whether what was put to a body was adopted. Never without its {@link Ground}. */
public enum Result {
    /** It was. */
    ADOPTED,
    /** It was not. */
    NOT_ADOPTED
}
