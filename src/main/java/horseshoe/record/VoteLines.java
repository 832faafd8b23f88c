package horseshoe.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lines of the file of past votes. No field holds a comma or a quotation mark, so no field is quoted. */
final class VoteLines {
    private static final String HEADER = String.join(",", VoteRow.COLUMNS);

    private VoteLines() {}

    static List<VoteRecord> read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new BrokenRecord(1, "the columns must be " + HEADER);
        }
        List<VoteRecord> votes = new ArrayList<>();
        Set<VoteId> seen = new HashSet<>();
        for (int at = 1; at < lines.size(); at++) {
            VoteRecord vote = vote(at + 1, lines.get(at));
            if (!seen.add(vote.id())) {
                throw new BrokenRecord(at + 1, vote.id() + " stands twice");
            }
            votes.add(vote);
        }
        return votes;
    }

    private static VoteRecord vote(int number, String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        if (cells.size() != VoteRow.COLUMNS.size()) {
            throw new BrokenRecord(number, cells.size() + " fields for " + VoteRow.COLUMNS.size() + " columns");
        }
        try {
            return new VoteRow(column -> cells.get(VoteRow.COLUMNS.indexOf(column))).vote();
        } catch (BrokenCell wrong) {
            throw new BrokenRecord(number, wrong);
        }
    }
}
