package horseshoe.web.record;

import horseshoe.analysis.replay.OtherRule;
import horseshoe.analysis.replay.ReplayedVote;
import horseshoe.analysis.replay.Replays;
import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Counts past votes again; the tables of a record are laid once and kept as long as the record is. */
@ApplicationScoped
public class Replaying {
    private final Map<DecidedRecord, Replays> replays = Collections.synchronizedMap(new WeakHashMap<>());

    /** Votes of a record, counted by another rule. */
    List<ReplayedVote> replay(Edition edition, List<DecidedVote> votes, OtherRule rule) {
        return of(edition).replay(votes, rule);
    }

    /** The replays of a record. */
    Replays of(Edition edition) {
        return replays.computeIfAbsent(edition.record(), Replays::new);
    }
}
