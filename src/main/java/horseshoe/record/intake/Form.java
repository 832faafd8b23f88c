package horseshoe.record.intake;

import horseshoe.record.VoteRow;
import java.util.List;

/** The forms of file that can be read. The header tells which one it is. */
public enum Form {
    /** The United Nations library's "Security Council Voting Data": one row a member an adopted resolution. */
    UN_LIBRARY(List.of(
            "ms_code",
            "ms_name",
            "ms_vote",
            "date",
            "resolution",
            "draft",
            "meeting",
            "description",
            "agenda",
            "subjects",
            "vote_note",
            "modality",
            "total_yes",
            "total_no",
            "total_abstentions",
            "total_non_voting",
            "total_ms")),
    /** The project's own: one row a vote, with the columns of {@code record/votes.csv}. */
    HORSESHOE(VoteRow.COLUMNS);

    private final List<String> columns;

    Form(List<String> columns) {
        this.columns = columns;
    }

    /** The columns that must be there, in any order. */
    List<String> columns() {
        return columns;
    }

    /** Whether a header is meant to be this one: half of the columns are there. */
    boolean isMeant(List<String> header) {
        return columns.stream().filter(header::contains).count() * 2 >= columns.size();
    }
}
