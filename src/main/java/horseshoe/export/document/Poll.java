package horseshoe.export.document;

import horseshoe.rules.Vote;
import java.util.List;

/**
 * How a draft fared in the vote, for the last page.
 *
 * @param announcement what the President announced
 * @param lines every member's vote in the order of the table; empty where it was adopted without a vote
 */
public record Poll(String announcement, List<Line> lines) {
    /** Copies the lines. */
    public Poll {
        lines = List.copyOf(lines);
    }

    /**
     * A member's vote.
     *
     * @param member its name
     * @param vote how it voted
     * @param label the vote in words
     */
    public record Line(String member, Vote vote, String label) {}

    /**
     * The members that took a position.
     *
     * @param vote the position
     * @return names in the order of the table
     */
    List<String> members(Vote vote) {
        return lines.stream()
                .filter(line -> line.vote() == vote)
                .map(Line::member)
                .toList();
    }

    /** Member by member. */
    Part.Table table(Labels labels) {
        return new Part.Table(
                List.of(3, 2),
                List.of(labels.say("member"), labels.say("position")),
                lines.stream().map(line -> List.of(line.member(), line.label())).toList());
    }

    Poll clean() {
        return new Poll(
                Clean.line(announcement),
                lines.stream()
                        .map(line -> new Line(Clean.line(line.member()), line.vote(), Clean.line(line.label())))
                        .toList());
    }
}
