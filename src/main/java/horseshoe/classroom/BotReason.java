package horseshoe.classroom;

/** Why a bot voted so. The sentence is in {@code messages/classroom}, under {@code bot.} and the name; {@link Bots#reason} fills it. */
public enum BotReason {
    /** The teacher told it to. */
    TOLD,
    /** The scenario gives this seat's stance, with a reason of its own. */
    STANCE,
    /** The scenario says how this seat votes on such a question. */
    SCENARIO,
    /** It is the bot's own proposal, or it is among the sponsors. */
    OWN,
    /** A sponsor keeps its draft as it is. */
    KEEPS_DRAFT,
    /** Putting the matter off serves a member that is against the draft. */
    PUTS_OFF,
    /** Putting the matter off does not serve a member that is for the draft. */
    GOES_ON,
    /** Nothing speaks against dealing with it: in favour by default on questions of procedure. */
    LETS_TALK,
    /** It is against the draft, and the sponsors ask for this. */
    AGAINST_SPONSORS,
    /** The President's ruling stands: bots do not overrule. */
    UPHOLDS_RULING,
    /** It is against the draft, and does not let it be adopted without a vote. */
    ASKS_FOR_VOTE,
    /** The scenario has it object. */
    OBJECTS,
    /** Nothing is known about this seat: an abstention by default. */
    NO_STANCE
}
