package horseshoe.meeting;

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
}
