package horseshoe.drafting.phrase;

/** What a paragraph does, told by the phrase that opens it. Whether it binds is read from the verb, not from the chapter (practice). */
public enum PhraseKind {
    /** Names the part of the Charter under which the Council acts. */
    LEGAL_BASIS,
    /** Determines a threat to the peace, a breach of the peace or an act of aggression (Charter Art. 39). */
    DETERMINING,
    /** Decides, demands, authorizes: may bind members (Charter Art. 25). */
    BINDING,
    /** Asks something of the Secretary-General or of others. */
    REQUESTING,
    /** Calls upon, urges, encourages, recommends: does not bind. */
    HORTATORY,
    /** Says again what was said before, or stresses it. */
    REAFFIRMING,
    /** Takes note of facts. */
    NOTING,
    /** Welcomes, condemns, is concerned. */
    EVALUATING,
    /** Says what the Council means to do. */
    INTENDING
}
