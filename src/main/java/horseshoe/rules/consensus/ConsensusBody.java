package horseshoe.rules.consensus;

import horseshoe.rules.Council;
import horseshoe.rules.Provision;
import horseshoe.rules.SeatSet;

/** A text or a body on which all members of the Council must agree, permanent or elected alike. */
public enum ConsensusBody {
    /** A statement by the President on behalf of the Council (S/PRST). */
    PRESIDENTIAL_STATEMENT(Provision.NOTE_507),
    /** A statement to the press; not a formal decision of the Council. */
    PRESS_STATEMENT(Provision.NOTE_507),
    /** A sanctions committee: all members of the Council; listings, removals and exemptions. */
    SANCTIONS_COMMITTEE(Provision.COMMITTEE_1718_GUIDELINES);

    private final Provision provision;

    ConsensusBody(Provision provision) {
        this.provision = provision;
    }

    /**
     * What says that it takes consensus.
     *
     * @return the rule with its citation
     */
    public Provision provision() {
        return provision;
    }

    /**
     * Decides a proposal.
     *
     * @param council whose members have to agree
     * @param objections the members that object or put a hold on it
     * @return adopted if nobody objects
     */
    public ConsensusDecision decide(Council council, SeatSet objections) {
        return new ConsensusDecision(this, council, objections);
    }
}
