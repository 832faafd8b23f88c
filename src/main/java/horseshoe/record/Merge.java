package horseshoe.record;

import java.util.stream.Stream;

/** Makes one record of two. */
public final class Merge {
    private Merge() {}

    /**
     * One record with the votes of both.
     *
     * @param first its votes all stand
     * @param second what the first lacks comes from here; votes are matched by id
     * @return in order of time
     */
    public static VotingRecord of(VotingRecord first, VotingRecord second) {
        return VotingRecord.of(Stream.concat(
                        first.votes().stream(),
                        second.votes().stream()
                                .filter(vote -> first.vote(vote.id()).isEmpty()))
                .toList());
    }
}
