package horseshoe.export;

import horseshoe.meeting.Proposal;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.verbatim.Debrief;
import horseshoe.verbatim.VoteReview;
import horseshoe.verbatim.VoteSheetEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The votes of a meeting as a table, one row a member and vote, for a spreadsheet or for research. */
public final class VotesTable {
    private static final List<String> HEAD = List.of(
            "run",
            "question",
            "at",
            "title",
            "symbol",
            "kind",
            "matter",
            "seat",
            "member",
            "vote",
            "real_vote",
            "result",
            "ground",
            "pivotal");

    private final int run;
    private final Council council;
    private final Function<Proposal, String> titles;

    private VotesTable(int run, Council council, Function<Proposal, String> titles) {
        this.run = run;
        this.council = council;
        this.titles = titles;
    }

    /**
     * The rows of a meeting.
     *
     * @param run the meeting's number in its class
     * @param debrief the meeting's debrief
     * @param titles says in a line what was put to the vote
     * @return the head and a row for every vote of every member; a draft adopted without a vote has none
     */
    public static List<List<String>> of(int run, Debrief debrief, Function<Proposal, String> titles) {
        VotesTable table = new VotesTable(run, debrief.meeting().log().setting().council(), titles);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        debrief.votes().forEach(vote -> vote.table().entries().forEach(entry -> rows.add(table.row(vote, entry))));
        return rows;
    }

    private List<String> row(VoteReview vote, VoteSheetEntry entry) {
        Decision decision = vote.vote().decision();
        return List.of(
                String.valueOf(run),
                String.valueOf(vote.vote().id().number()),
                vote.vote().at().toString(),
                titles.apply(vote.proposal()),
                vote.proposal() instanceof Proposal.Draft draft ? draft.symbol() : "",
                vote.proposal().kind().name(),
                vote.matter().name(),
                entry.seat().code(),
                name(entry.seat()),
                entry.vote().name(),
                entry.really().map(Enum::name).orElse(""),
                decision.result().name(),
                decision.ground().name(),
                vote.pivotal().contains(entry.seat()) ? "yes" : "no");
    }

    private String name(SeatId seat) {
        return council.member(seat).map(Member::shortName).orElse(seat.code());
    }
}
