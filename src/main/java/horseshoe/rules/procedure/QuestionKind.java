package horseshoe.rules.procedure;

import horseshoe.rules.Matter;
import horseshoe.rules.Provision;
import horseshoe.rules.Question;

/**
 * What is put to the vote, and whether the Council takes it as procedural. The classification is the Council's practice (Repertoire
 * ch. IV); a preliminary question or a ruling can settle it otherwise. The election of judges is not here: it is neither.
 */
public enum QuestionKind {
    /** A draft resolution as a whole: sanctions, panels of experts, peace operations, condemnations, findings under Art. 39. */
    DRAFT_RESOLUTION(Matter.SUBSTANTIVE, Provision.ARTICLE_27_3),
    /** An amendment to a substantive draft; it is itself substantive (practice). */
    AMENDMENT(Matter.SUBSTANTIVE, Provision.RULE_36),
    /** A part of a substantive draft that is voted on separately; it is itself substantive (practice). */
    PART(Matter.SUBSTANTIVE, Provision.RULE_32),

    /** The agenda: to adopt it, to put an item on it, to change its order, to defer or to remove an item. */
    AGENDA(Matter.PROCEDURAL, Provision.RULE_9),
    /** To invite a Member of the United Nations that is not on the Council. */
    INVITATION_37(Matter.PROCEDURAL, Provision.RULE_37),
    /** To invite a member of the Secretariat or another person to inform the Council. */
    INVITATION_39(Matter.PROCEDURAL, Provision.RULE_39),
    /** To suspend the meeting. */
    SUSPENSION(Matter.PROCEDURAL, Provision.RULE_33),
    /** To adjourn the meeting. */
    ADJOURNMENT(Matter.PROCEDURAL, Provision.RULE_33),
    /** To adjourn the meeting to a certain day or hour. */
    ADJOURNMENT_TO(Matter.PROCEDURAL, Provision.RULE_33),
    /** To refer a matter to a committee, to the Secretary-General or to a rapporteur. */
    REFERRAL(Matter.PROCEDURAL, Provision.RULE_33),
    /** To postpone the discussion to a certain day or indefinitely. */
    POSTPONEMENT(Matter.PROCEDURAL, Provision.RULE_33),
    /** The order in which drafts are put to the vote. */
    ORDER_OF_VOTING(Matter.PROCEDURAL, Provision.RULE_32),
    /** To overrule the President. */
    RULING_CHALLENGE(Matter.PROCEDURAL, Provision.RULE_30),
    /** Credentials of a representative. */
    CREDENTIALS(Matter.PROCEDURAL, Provision.RULE_17),
    /** The Council's rules of procedure. */
    RULES_OF_PROCEDURE(Matter.PROCEDURAL, Provision.ARTICLE_30),
    /** To meet elsewhere than at Headquarters. */
    PLACE_OF_MEETING(Matter.PROCEDURAL, Provision.ARTICLE_28),
    /** To ask for a special session of the General Assembly. */
    SPECIAL_SESSION(Matter.PROCEDURAL, Provision.ARTICLE_20),
    /** To call an emergency special session of the General Assembly. */
    EMERGENCY_SESSION(Matter.PROCEDURAL, Provision.ASSEMBLY_377_V),
    /** A conference to review the Charter: votes of any members, so it is counted as procedural matters are. */
    REVIEW_CONFERENCE(Matter.PROCEDURAL, Provision.ARTICLE_109_1),
    /** A subsidiary organ without powers of its own, such as the Laos sub-committee of 1959; procedural then, and disputed. */
    SUBSIDIARY_ORGAN(Matter.PROCEDURAL, Provision.ASSEMBLY_267_III),
    /** Another matter of procedure, or one of which no more is known; it may have the form of a resolution. */
    PROCEDURE(Matter.PROCEDURAL, Provision.PROCEDURAL_PRACTICE),

    /** An investigation or a commission of inquiry: the first link of a "chain of events" (San Francisco Statement). */
    INVESTIGATION(Matter.SUBSTANTIVE, Provision.ARTICLE_34),
    /** A request for an advisory opinion of the Court; untested, S/RES/284 (1970) met no negative vote of a permanent member. */
    ADVISORY_OPINION(Matter.SUBSTANTIVE, Provision.ARTICLE_96),
    /** Whether a matter is procedural, where that is put to the vote. */
    PRELIMINARY_QUESTION(Matter.SUBSTANTIVE, Provision.SAN_FRANCISCO_STATEMENT),
    /** To recommend the admission of a State. */
    ADMISSION(Matter.SUBSTANTIVE, Provision.ARTICLE_4_2),
    /** To recommend that a Member's rights be suspended. */
    SUSPENSION_OF_RIGHTS(Matter.SUBSTANTIVE, Provision.ARTICLE_5),
    /** To recommend that a Member be expelled. */
    EXPULSION(Matter.SUBSTANTIVE, Provision.ARTICLE_6),
    /** To recommend a Secretary-General. */
    SECRETARY_GENERAL(Matter.SUBSTANTIVE, Provision.ARTICLE_97);

    private final Matter matter;
    private final Provision basis;

    QuestionKind(Matter matter, Provision basis) {
        this.matter = matter;
        this.basis = basis;
    }

    /**
     * How the Council takes such a question unless it settles it otherwise.
     *
     * @return procedural or substantive
     */
    public Matter matter() {
        return matter;
    }

    /**
     * What the question, or its classification, rests on.
     *
     * @return the rule with its citation
     */
    public Provision basis() {
        return basis;
    }

    /**
     * The plain question of this kind.
     *
     * @return a question under no chapter, without parties and topics
     */
    public Question question() {
        return Question.on(matter);
    }

    /**
     * Whether members have argued about the classification.
     *
     * @return true for subsidiary organs, investigations, advisory opinions and the preliminary question itself
     */
    public boolean isDisputed() {
        return switch (this) {
            case SUBSIDIARY_ORGAN, INVESTIGATION, ADVISORY_OPINION, PRELIMINARY_QUESTION -> true;
            default -> false;
        };
    }

    /**
     * Whether such a question can be taken so. What a text says decides how the text, an amendment to it and a part of it are taken;
     * where members have argued the Council can settle it either way; all else is settled by rule and practice.
     *
     * @param taken procedural or substantive
     * @return false where that would contradict the kind
     */
    public boolean canBe(Matter taken) {
        return switch (this) {
            case DRAFT_RESOLUTION, AMENDMENT, PART -> true;
            default -> taken == matter || isDisputed();
        };
    }

    /**
     * Whether members may debate it. Rule 33: a motion to suspend or simply to adjourn is decided without debate, no other.
     *
     * @return false for those two
     */
    public boolean isDebatable() {
        return this != SUSPENSION && this != ADJOURNMENT;
    }

    /**
     * Whether it is a motion, carried or lost, and not a text, adopted or not.
     *
     * @return true for everything that leaves no resolution behind
     */
    public boolean isMotion() {
        return switch (this) {
            case AGENDA,
                    INVITATION_37,
                    INVITATION_39,
                    SUSPENSION,
                    ADJOURNMENT,
                    ADJOURNMENT_TO,
                    REFERRAL,
                    POSTPONEMENT -> true;
            case ORDER_OF_VOTING, RULING_CHALLENGE, CREDENTIALS, PRELIMINARY_QUESTION -> true;
            default -> false;
        };
    }
}
