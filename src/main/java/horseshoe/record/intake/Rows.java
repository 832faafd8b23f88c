package horseshoe.record.intake;

import horseshoe.record.VoteRecord;
import java.util.List;

/** Makes votes of the rows of one form. */
interface Rows {
    /** Takes the next row, or tells what is wrong with it. */
    void take(Row row);

    /** Tells what can be known only when all rows are there, and gives the votes. */
    List<VoteRecord> finish();

    /** How many votes have been begun. */
    int begun();
}
