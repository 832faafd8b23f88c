package horseshoe.meeting;

import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.stream.Stream;

/** Invitations (provisional rules 37 and 39): agreed without a vote, unless a member objects. */
final class InvitationRules {
    private InvitationRules() {}

    static Verdict invite(MeetingState state, Actor by, PaperCommand.Invite invite) {
        return Examination.begin()
                .refuse(Reason.NOT_AN_INVITATION, () -> !isInvitation(invite.kind()))
                .refuse(Reason.TEXT_MISSING, () -> Spelling.isBlank(invite.name()))
                .refuse(Reason.SITS_ON_THE_COUNCIL, () -> sits(state.setting().council(), invite.name()), invite.name())
                .refuse(Reason.ALREADY_INVITED, () -> isKnown(state, invite.name()), invite.name())
                .accept(() -> List.of(new PaperEvent.ProposalTabled(new Proposal.Invitation(
                        state.papers().next(),
                        mover(state, by),
                        invite.kind(),
                        invite.name().strip()))));
    }

    private static boolean isInvitation(QuestionKind kind) {
        return kind == QuestionKind.INVITATION_37 || kind == QuestionKind.INVITATION_39;
    }

    private static boolean sits(Council council, String name) {
        return council.members().stream()
                .flatMap(member ->
                        Stream.of(member.seat().code(), member.entity(), member.shortName(), member.officialName()))
                .anyMatch(known -> Spelling.isSame(known, name));
    }

    private static boolean isKnown(MeetingState state, String name) {
        return Stream.concat(
                        state.floor().guests().stream().map(Guest::name),
                        state.papers().tabled(Proposal.Invitation.class).stream()
                                .map(Proposal.Invitation::name))
                .anyMatch(known -> Spelling.isSame(known, name));
    }

    private static SeatId mover(MeetingState state, Actor by) {
        return by instanceof Actor.Delegation member
                ? member.seat()
                : state.chair().presiding();
    }

    static Verdict object(MeetingState state, SeatId by, ProposalId invitation) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> !isInvitation(state, invitation))
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(invitation))
                .accept(() -> Objections.hasObjected(state.papers(), by, invitation)
                        ? List.of()
                        : List.of(new PaperEvent.InvitationObjected(invitation, by)));
    }

    static Verdict agree(MeetingState state, ProposalId invitation) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> !isInvitation(state, invitation))
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(invitation))
                .refuse(() -> PuttingRules.noMotion(state))
                .refuse(Reason.INVITATION_OBJECTED, () -> isObjected(state, invitation))
                .accept(() -> Stream.concat(
                                Stream.of(new PaperEvent.StandingChanged(invitation, Standing.ACCEPTED)),
                                welcome(state, invitation))
                        .toList());
    }

    private static boolean isInvitation(MeetingState state, ProposalId id) {
        return state.papers()
                .paper(id)
                .filter(paper -> paper.proposal() instanceof Proposal.Invitation)
                .isPresent();
    }

    static boolean isObjected(MeetingState state, ProposalId id) {
        return state.papers()
                .paper(id)
                .filter(paper -> !paper.objectors().isEmpty())
                .isPresent();
    }

    /** What an invitation that was agreed or carried brings about. */
    static Stream<Event> welcome(MeetingState state, ProposalId id) {
        GuestId number = new GuestId(state.floor().guests().size() + 1);
        return state.papers().paper(id).map(Papers.Paper::proposal).stream()
                .flatMap(proposal -> Papers.as(Proposal.Invitation.class).apply(proposal).stream())
                .map(invitation -> new PaperEvent.GuestInvited(
                        id,
                        new Guest(number, invitation.kind(), invitation.name().strip())));
    }
}
