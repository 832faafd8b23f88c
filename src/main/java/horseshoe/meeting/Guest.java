package horseshoe.meeting;

import horseshoe.rules.procedure.QuestionKind;

/**
 * Somebody invited to take part without a vote.
 *
 * @param id number in the meeting
 * @param kind {@link QuestionKind#INVITATION_37} for a Member of the United Nations, {@link QuestionKind#INVITATION_39} for others
 * @param name as the invitation gives it
 */
public record Guest(GuestId id, QuestionKind kind, String name) {}
