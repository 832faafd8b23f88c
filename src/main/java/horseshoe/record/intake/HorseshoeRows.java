package horseshoe.record.intake;

import horseshoe.record.BrokenCell;
import horseshoe.record.VoteId;
import horseshoe.record.VoteRecord;
import horseshoe.record.VoteRow;
import horseshoe.rules.Council;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The project's own form: a row is a vote. */
final class HorseshoeRows implements Rows {
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_VOTES = 200;

    private final Knowledge known;
    private final Flaws flaws;
    private final Map<VoteId, VoteRecord> votes = new LinkedHashMap<>();

    HorseshoeRows(Knowledge known, Flaws flaws) {
        this.known = known;
        this.flaws = flaws;
    }

    @Override
    public void take(Row row) {
        Optional<String> tooLong = VoteRow.COLUMNS.stream()
                .filter(column -> row.cell(column).length() > longest(column))
                .findFirst();
        tooLong.ifPresentOrElse(
                column -> flaws.add(row.flaw(column, "A cell has at most " + longest(column) + " letters here.")),
                () -> read(row));
    }

    private static int longest(String column) {
        return column.equals("votes") ? LONGEST_VOTES : LONGEST_CELL;
    }

    private void read(Row row) {
        try {
            VoteRecord vote = new VoteRow(row::cell).vote();
            require(row, vote);
            if (votes.putIfAbsent(vote.id(), vote) != null) {
                flaws.add(row.flaw("id", vote.id() + " stands twice."));
            }
        } catch (BrokenCell wrong) {
            flaws.add(row.flaw(wrong.column(), String.valueOf(wrong.getMessage())));
        }
    }

    private void require(Row row, VoteRecord vote) {
        known.councils()
                .apply(vote.reference().date())
                .ifPresentOrElse(
                        council -> require(row, vote, council),
                        () -> flaws.add(row.flaw("date", "There was no Council on that day, or it is not known.")));
    }

    private void require(Row row, VoteRecord vote, Council council) {
        if (vote.councilSize() != council.size()) {
            flaws.add(row.flaw("seats", "The Council of that day had " + council.size() + " seats."));
        }
        vote.votes().bySeat().keySet().stream()
                .filter(seat -> council.member(seat).isEmpty())
                .forEach(seat -> flaws.add(row.flaw("votes", seat + " was not on the Council of that day.")));
        vote.count().vetoes().stream()
                .filter(seat -> council.member(seat)
                        .filter(member -> member.isPermanent())
                        .isEmpty())
                .forEach(seat -> flaws.add(row.flaw("vetoes", seat + " is no permanent member.")));
    }

    @Override
    public List<VoteRecord> finish() {
        return List.copyOf(votes.values());
    }

    @Override
    public int begun() {
        return votes.size();
    }
}
