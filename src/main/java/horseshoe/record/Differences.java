package horseshoe.record;

import java.util.List;

/**
 * What two records have and say differently. Votes are matched by id, so that resolutions meet by their number.
 *
 * @param onlyHere votes that only the one has
 * @param onlyThere votes that only the other has
 * @param same votes of which both say the same
 * @param differing votes of which they do not
 * @param all each thing said differently, in order of time
 */
public record Differences(int onlyHere, int onlyThere, int same, int differing, List<Difference> all) {
    /** Copies the list. */
    public Differences {
        all = List.copyOf(all);
    }

    /**
     * Compares two records. What one of them does not tell (an empty meeting, no names, subjects) is no difference.
     *
     * @param here the one
     * @param there the other
     * @return what differs
     */
    public static Differences between(VotingRecord here, VotingRecord there) {
        List<Pair> both = here.votes().stream()
                .flatMap(one -> there.vote(one.id()).map(other -> new Pair(one, other)).stream())
                .toList();
        List<Difference> all =
                both.stream().flatMap(pair -> pair.differences().stream()).toList();
        int differing =
                Math.toIntExact(all.stream().map(Difference::id).distinct().count());
        return new Differences(
                here.votes().size() - both.size(),
                there.votes().size() - both.size(),
                both.size() - differing,
                differing,
                all);
    }

    private record Pair(VoteRecord here, VoteRecord there) {
        List<Difference> differences() {
            Statements there = Statements.of(this.there);
            return Statements.of(here).otherThan(there).stream()
                    .map(what -> new Difference(
                            here.id(), symbol(), what, Statements.of(here).of(what), there.of(what)))
                    .toList();
        }

        private String symbol() {
            Reference reference = here.reference();
            return reference.symbol().isEmpty() ? reference.draft() : reference.symbol();
        }
    }
}
