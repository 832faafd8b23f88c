package horseshoe.meeting;

import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * How a meeting stands. It follows from the setting and the events alone.
 *
 * @param setting what it began with
 * @param phase how far it has come
 * @param chair who presides, and what the chair has ruled
 * @param floor who speaks, who waits to
 * @param papers what is before the Council
 * @param votes the vote under way and those that were taken
 * @param statements texts under silence
 */
public record MeetingState(
        Setting setting, Phase phase, Chair chair, Floor floor, Papers papers, Votes votes, Statements statements) {
    /**
     * A meeting that has been called and not opened.
     *
     * @param setting what it begins with
     * @return its first state
     */
    public static MeetingState called(Setting setting) {
        return new MeetingState(
                setting,
                Phase.CALLED,
                Chair.of(setting.president()),
                Floor.empty(),
                Papers.none(),
                Votes.none(),
                Statements.none());
    }

    /**
     * The vote under way.
     *
     * @return empty between votes
     */
    public Optional<Votes.Voting> voting() {
        return votes.voting();
    }

    /**
     * A member's name as people use it.
     *
     * @param seat any seat
     * @return its short name; the code for a seat that is not on this Council
     */
    public String name(SeatId seat) {
        return setting.council().member(seat).map(Member::shortName).orElse(seat.code());
    }

    /**
     * A speaker's name as people use it.
     *
     * @param speaker a member or somebody invited
     * @return its short name, or the name in the invitation
     */
    public String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.OfMember member -> name(member.seat());
            case Speaker.OfGuest invited ->
                floor.guest(invited.guest()).map(Guest::name).orElse("");
        };
    }

    /**
     * The same meeting with more or less of the procedure.
     *
     * @param preset how much of it is used
     * @return for a question that is decided by it
     */
    public MeetingState with(Preset preset) {
        Setting other = new Setting(
                setting.council(), setting.president(), setting.date(), setting.item(), preset, setting.proviso());
        return new MeetingState(other, phase, chair, floor, papers, votes, statements);
    }

    MeetingState with(Phase now) {
        return new MeetingState(setting, now, chair, floor, papers, votes, statements);
    }

    MeetingState with(Chair now) {
        return new MeetingState(setting, phase, now, floor, papers, votes, statements);
    }

    MeetingState with(Floor now) {
        return new MeetingState(setting, phase, chair, now, papers, votes, statements);
    }

    MeetingState with(Papers now) {
        return new MeetingState(setting, phase, chair, floor, now, votes, statements);
    }

    MeetingState with(Votes now) {
        return new MeetingState(setting, phase, chair, floor, papers, now, statements);
    }

    MeetingState with(Statements now) {
        return new MeetingState(setting, phase, chair, floor, papers, votes, now);
    }
}
