package horseshoe.record.query;

import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which votes are asked for.
 *
 * @param criteria every one must hold; all votes where there is none
 */
public record Selection(List<Criterion> criteria) implements Predicate<DecidedVote> {
    /** Copies the criteria. */
    public Selection {
        criteria = List.copyOf(criteria);
    }

    /**
     * All votes.
     *
     * @return a selection that leaves nothing out
     */
    public static Selection all() {
        return new Selection(List.of());
    }

    /**
     * The same with one thing more asked.
     *
     * @param further what must hold too
     * @return a narrower selection
     */
    public Selection and(Criterion further) {
        return new Selection(
                Stream.concat(criteria.stream(), Stream.of(further)).toList());
    }

    /**
     * The votes of a record that are asked for.
     *
     * @param record the record
     * @return in order of time
     */
    public List<DecidedVote> of(DecidedRecord record) {
        return record.votes().stream().filter(this).toList();
    }

    @Override
    public boolean test(DecidedVote vote) {
        for (Criterion criterion : criteria) {
            if (!criterion.test(vote)) {
                return false;
            }
        }
        return true;
    }
}
