package horseshoe.meeting;

/**
 * A draft, amendment, part, motion, invitation, agenda or challenge, by its number in the meeting.
 *
 * @param number 1 for the first of the meeting
 */
public record ProposalId(int number) {}
