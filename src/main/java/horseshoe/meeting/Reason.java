package horseshoe.meeting;

import horseshoe.rules.Provision;

/** Why an act is refused: every rule that can stand against one, with its citation. */
public enum Reason {
    /** The meeting leaves this part of the procedure out. */
    NOT_IN_THIS_PRESET(Sort.FORBIDDEN, Provision.COUNCIL_PRACTICE),
    /** Only the President can do this. */
    ONLY_THE_PRESIDENT(Sort.FORBIDDEN, Provision.RULE_19),
    /** Only a member of the Council can do this. */
    ONLY_A_MEMBER(Sort.FORBIDDEN, Provision.ARTICLE_27_1),
    /** The seat is not at this table. */
    NOT_ON_THE_COUNCIL(Sort.IMPOSSIBLE, Provision.RULE_18),
    /** Nobody was invited under that number. */
    NO_SUCH_GUEST(Sort.IMPOSSIBLE, Provision.RULE_39),
    /** The meeting has not been opened yet. */
    MEETING_NOT_OPEN(Sort.CONFLICT, Provision.RULE_19),
    /** The meeting was opened before. */
    MEETING_ALREADY_OPEN(Sort.CONFLICT, Provision.RULE_19),
    /** The meeting is suspended. */
    MEETING_SUSPENDED(Sort.CONFLICT, Provision.RULE_33),
    /** The meeting is not suspended. */
    MEETING_NOT_SUSPENDED(Sort.CONFLICT, Provision.RULE_33),
    /** The meeting is over. */
    MEETING_OVER(Sort.CONFLICT, Provision.RULE_33),
    /** The agenda comes first. */
    AGENDA_NOT_ADOPTED(Sort.CONFLICT, Provision.RULE_9),
    /** The agenda is adopted already. */
    AGENDA_ADOPTED(Sort.CONFLICT, Provision.RULE_9),
    /** A member objected to the agenda: it takes a vote. */
    AGENDA_OBJECTED(Sort.CONFLICT, Provision.RULE_9),
    /** Nobody objected: it takes no vote. */
    NOBODY_OBJECTED(Sort.CONFLICT, Provision.PROCEDURAL_PRACTICE),
    /** From the opening of a vote to the announcement nothing interrupts it. */
    VOTE_UNDER_WAY(Sort.CONFLICT, Provision.RULE_40),
    /** The President must rule on a point of order before business goes on. */
    POINT_OF_ORDER_FIRST(Sort.CONFLICT, Provision.RULE_30),
    /** A challenge to a ruling waits for its vote. */
    CHALLENGE_FIRST(Sort.CONFLICT, Provision.RULE_30),
    /** A caucus is held. */
    CAUCUS_UNDER_WAY(Sort.CONFLICT, Provision.MODEL_UN_PRACTICE),
    /** No caucus is held. */
    NO_CAUCUS(Sort.CONFLICT, Provision.MODEL_UN_PRACTICE),
    /** No such proposal is before the Council. */
    NO_SUCH_PROPOSAL(Sort.IMPOSSIBLE, Provision.RULE_31),
    /** The proposal was decided, withdrawn or has lost its object. */
    ALREADY_DECIDED(Sort.CONFLICT, Provision.RULE_32),
    /** Somebody is speaking. */
    SPEAKER_HAS_THE_FLOOR(Sort.CONFLICT, Provision.RULE_27),
    /** A motion that has precedence is not decided yet. */
    MOTION_FIRST(Sort.CONFLICT, Provision.RULE_33),
    /** A motion to suspend or to adjourn is decided without debate. */
    MOTION_NOT_DEBATED(Sort.CONFLICT, Provision.RULE_33),
    /** There is no motion to speak on. */
    NO_MOTION(Sort.CONFLICT, Provision.RULE_33),
    /** The same motion is before the Council already. */
    MOTION_PENDING(Sort.CONFLICT, Provision.RULE_33),
    /** The motion does not say to when or to whom. */
    DETAIL_MISSING(Sort.IMPOSSIBLE, Provision.RULE_33),
    /** Another draft comes before this one. */
    ANOTHER_DRAFT_FIRST(Sort.CONFLICT, Provision.RULE_32),
    /** Amendments are voted before the draft and its parts. */
    AMENDMENTS_FIRST(Sort.CONFLICT, Provision.RULE_36),
    /** Another amendment comes before this one. */
    ANOTHER_AMENDMENT_FIRST(Sort.CONFLICT, Provision.RULE_36),
    /** The parts are voted before the whole. */
    PARTS_FIRST(Sort.CONFLICT, Provision.RULE_32),
    /** A proposal of somebody invited is voted only if a member asks. */
    NOBODY_ASKED_FOR_A_VOTE(Sort.CONFLICT, Provision.RULE_38),
    /** The draft has a sponsor on the Council and needs nobody's request. */
    NOT_A_GUESTS_DRAFT(Sort.CONFLICT, Provision.RULE_38),
    /** A member asked for a vote. */
    VOTE_ASKED_FOR(Sort.CONFLICT, Provision.ADOPTION_WITHOUT_VOTE),
    /** A member objected to the invitation: it takes a vote. */
    INVITATION_OBJECTED(Sort.CONFLICT, Provision.PROCEDURAL_PRACTICE),
    /** Invitations rest on rule 37 or rule 39. */
    NOT_AN_INVITATION(Sort.IMPOSSIBLE, Provision.RULE_37),
    /** A member of the Council needs no invitation. */
    SITS_ON_THE_COUNCIL(Sort.IMPOSSIBLE, Provision.RULE_37),
    /** The invitation was made or asked for already. */
    ALREADY_INVITED(Sort.CONFLICT, Provision.RULE_37),
    /** The order does not name each open amendment once. */
    ORDER_INCOMPLETE(Sort.IMPOSSIBLE, Provision.RULE_36),
    /** No such vote is open. */
    NO_SUCH_VOTE(Sort.IMPOSSIBLE, Provision.RULE_40),
    /** The result is announced; a vote cannot be changed any more (practice since 1950). */
    VOTE_ANNOUNCED(Sort.CONFLICT, Provision.RULE_40),
    /** Something is still to be decided, or somebody waits to speak. */
    BUSINESS_NOT_DONE(Sort.CONFLICT, Provision.RULE_33),
    /** Everybody else has been passed over already. */
    CHAIR_WENT_ROUND(Sort.CONFLICT, Provision.RULE_20),
    /** The President has not left the chair. */
    CHAIR_NOT_CEDED(Sort.CONFLICT, Provision.RULE_20),
    /** Only the member whose month it is takes the chair back. */
    NOT_THE_PRESIDENT(Sort.FORBIDDEN, Provision.RULE_18),
    /** No point of order waits for a ruling. */
    NO_POINT_OF_ORDER(Sort.CONFLICT, Provision.RULE_30),
    /** Another point of order waits for a ruling. */
    POINT_PENDING(Sort.CONFLICT, Provision.RULE_30),
    /** While a vote is open only its conduct can be ruled on. */
    ONLY_THE_CONDUCT_OF_THE_VOTE(Sort.CONFLICT, Provision.RULE_30),
    /** There is no ruling to challenge, or the meeting has gone on. */
    NO_RULING(Sort.CONFLICT, Provision.RULE_30),
    /** The ruling has been challenged by somebody already. */
    RULING_CHALLENGED(Sort.CONFLICT, Provision.RULE_30),
    /** The point of order that waits for a ruling was raised by another member, or there is none. */
    NO_POINT_OF_YOURS(Sort.CONFLICT, Provision.RULE_30),
    /** The list of speakers is closed. */
    LIST_CLOSED(Sort.CONFLICT, Provision.RULE_27),
    /** The speaker is on the list for this already. */
    ALREADY_ON_THE_LIST(Sort.CONFLICT, Provision.RULE_27),
    /** The speaker is not on the list. */
    NOT_ON_THE_LIST(Sort.CONFLICT, Provision.RULE_27),
    /** Somebody asked earlier, and this speaker has no precedence (rule 29). */
    NOT_NEXT(Sort.CONFLICT, Provision.RULE_27),
    /** Only who has a draft or an amendment before the Council introduces one. */
    NO_PAPER_TO_INTRODUCE(Sort.CONFLICT, Provision.RULE_29),
    /** Briefings are for those invited to inform the Council. */
    ONLY_GUESTS_BRIEF(Sort.FORBIDDEN, Provision.RULE_39),
    /** Those invited neither vote nor move, so they do not speak on votes and motions. */
    NOT_FOR_GUESTS(Sort.FORBIDDEN, Provision.RULE_39),
    /** Of those invited only Members of the United Nations submit drafts; others inform the Council. */
    ONLY_STATES_SUBMIT(Sort.FORBIDDEN, Provision.RULE_38),
    /** There is no vote to explain. */
    NO_VOTE_YET(Sort.CONFLICT, Provision.COUNCIL_PRACTICE),
    /** Nobody has the floor. */
    NOBODY_SPEAKS(Sort.CONFLICT, Provision.RULE_27),
    /** Somebody else has the floor. */
    NOT_YOUR_SPEECH(Sort.FORBIDDEN, Provision.RULE_27),
    /** No time is left to yield. */
    TIME_IS_UP(Sort.CONFLICT, Provision.MODEL_UN_PRACTICE),
    /** A speaker yields to another. */
    NOT_TO_YOURSELF(Sort.IMPOSSIBLE, Provision.MODEL_UN_PRACTICE),
    /** Speaking time is 0 to 3,600 seconds, a caucus 1 to 60 minutes. */
    TIME_OUT_OF_RANGE(Sort.IMPOSSIBLE, Provision.COUNCIL_PRACTICE),
    /** Speaking time is not limited, so nothing can be added to it. */
    TIME_NOT_LIMITED(Sort.CONFLICT, Provision.COUNCIL_PRACTICE),
    /** Nothing is written. */
    TEXT_MISSING(Sort.IMPOSSIBLE, Provision.RULE_31),
    /** Another draft has that symbol. */
    SYMBOL_TAKEN(Sort.IMPOSSIBLE, Provision.RULE_31),
    /** What is submitted is no draft resolution. */
    NOT_A_DRAFT(Sort.IMPOSSIBLE, Provision.RULE_31),
    /** Only a sponsor can do this. */
    NOT_A_SPONSOR(Sort.FORBIDDEN, Provision.RULE_35),
    /** The last sponsor withdraws the draft instead. */
    LAST_SPONSOR(Sort.CONFLICT, Provision.RULE_35),
    /** Voting on the draft has begun. */
    VOTING_BEGUN(Sort.CONFLICT, Provision.RULE_35),
    /** Only who proposed it can withdraw it. */
    NOT_YOURS_TO_WITHDRAW(Sort.FORBIDDEN, Provision.RULE_35),
    /** Other members sponsor the draft too: all withdraw it, or one leaves the sponsors (practice). */
    OTHERS_SPONSOR_IT(Sort.CONFLICT, Provision.RULE_35),
    /** This member has made no objection and no request that it could take back. */
    NO_OBJECTION_OF_YOURS(Sort.CONFLICT, Provision.PROCEDURAL_PRACTICE),
    /** This sponsor has not accepted the amendment. */
    NOT_ACCEPTED_BY_YOU(Sort.CONFLICT, Provision.RULE_36),
    /** It has not been withdrawn. */
    NOT_WITHDRAWN(Sort.CONFLICT, Provision.RULE_35),
    /** Only who seconded it before can take it over. */
    NOT_SECONDED(Sort.FORBIDDEN, Provision.RULE_35),
    /** Nobody seconds their own proposal. */
    OWN_PROPOSAL(Sort.CONFLICT, Provision.RULE_34),
    /** Only motions and drafts can be seconded and taken over. */
    NOT_SECONDABLE(Sort.IMPOSSIBLE, Provision.RULE_35),
    /** The text has no such paragraph. */
    NO_SUCH_PARAGRAPH(Sort.IMPOSSIBLE, Provision.RULE_36),
    /** Only the member that submitted the draft can object to a vote in parts. */
    ONLY_THE_SUBMITTER(Sort.FORBIDDEN, Provision.RULE_32),
    /** A separate vote on the same paragraphs has been asked for already. */
    PART_PENDING(Sort.CONFLICT, Provision.RULE_32),
    /** One of the paragraphs has been voted on separately already; a part is voted once. */
    PART_VOTED(Sort.CONFLICT, Provision.RULE_32),
    /** The one that submitted the draft objected to a separate vote on these paragraphs. */
    PART_OBJECTED(Sort.CONFLICT, Provision.RULE_32),
    /** The member has proposed the same amendment already. */
    AMENDMENT_PENDING(Sort.CONFLICT, Provision.RULE_36),
    /** No operative paragraph is, or would be, left to put to the vote. */
    NOTHING_LEFT(Sort.CONFLICT, Provision.RULE_31),
    /** A straw poll is under way. */
    POLL_UNDER_WAY(Sort.CONFLICT, Provision.NOTE_507),
    /** No such straw poll is open. */
    NO_SUCH_POLL(Sort.IMPOSSIBLE, Provision.NOTE_507),
    /** Candidates need a name each, no two the same. */
    NO_CANDIDATES(Sort.IMPOSSIBLE, Provision.NOTE_507),
    /** A ballot says something on each candidate and on nobody else. */
    BALLOT_INCOMPLETE(Sort.IMPOSSIBLE, Provision.NOTE_507),
    /** No such text is under silence. */
    NO_SUCH_STATEMENT(Sort.IMPOSSIBLE, Provision.NOTE_507),
    /** The deadline lies in the past. */
    DEADLINE_PAST(Sort.IMPOSSIBLE, Provision.NOTE_507),
    /** The deadline is past, and silence was consent. */
    SILENCE_OVER(Sort.CONFLICT, Provision.NOTE_507),
    /** The deadline is not reached yet. */
    SILENCE_RUNS(Sort.CONFLICT, Provision.NOTE_507);

    /** What kind of refusal it is. */
    public enum Sort {
        /** The actor may not do such a thing at all. */
        FORBIDDEN,
        /** Not now: the state of the meeting stands against it. */
        CONFLICT,
        /** What was said makes no sense: an unknown paper, an impossible paragraph. */
        IMPOSSIBLE
    }

    private final Sort sort;
    private final Provision provision;

    Reason(Sort sort, Provision provision) {
        this.sort = sort;
        this.provision = provision;
    }

    /**
     * What kind of refusal it is.
     *
     * @return forbidden, not now, or impossible
     */
    public Sort sort() {
        return sort;
    }

    /**
     * The rule.
     *
     * @return with its citation
     */
    public Provision provision() {
        return provision;
    }
}
