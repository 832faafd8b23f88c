package horseshoe.record.query;

import horseshoe.record.DecidedVote;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import horseshoe.record.VoteKind;
import horseshoe.rules.Ground;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One thing asked of a vote. */
public sealed interface Criterion extends Predicate<DecidedVote>
        permits Criterion.During,
                Criterion.Sat,
                Criterion.Voted,
                Criterion.SomebodyVoted,
                Criterion.VetoedBy,
                Criterion.CameTo,
                Criterion.Because,
                Criterion.OfKind,
                Criterion.About,
                Criterion.In,
                Criterion.WithSymbol,
                Criterion.WithWords,
                Criterion.Named,
                Criterion.Contested {
    /**
     * Taken in a time.
     *
     * @param first the first day
     * @param last the last day, which counts too
     */
    record During(LocalDate first, LocalDate last) implements Criterion {
        @Override
        public boolean test(DecidedVote decided) {
            LocalDate day = decided.vote().reference().date();
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * Taken while a member sat, whether it is known how it voted or not.
     *
     * @param seat the continuing seat
     */
    record Sat(SeatId seat) implements Criterion {
        @Override
        public boolean test(DecidedVote decided) {
            return decided.council().member(seat).isPresent();
        }
    }

    /**
     * A member voted in one of these ways.
     *
     * @param seat the continuing seat
     * @param positions the ways
     */
    record Voted(SeatId seat, Set<Vote> positions) implements Criterion {
        /** Copies the positions. */
        public Voted {
            positions = Set.copyOf(positions);
        }

        @Override
        public boolean test(DecidedVote decided) {
            return Facts.vote(decided, seat).filter(positions::contains).isPresent();
        }
    }

    /**
     * Somebody voted in one of these ways. Where nobody is named the figures tell it; they do not tell who was absent.
     *
     * @param positions the ways
     */
    record SomebodyVoted(Set<Vote> positions) implements Criterion {
        /** Copies the positions. */
        public SomebodyVoted {
            positions = Set.copyOf(positions);
        }

        @Override
        public boolean test(DecidedVote decided) {
            return positions.stream().anyMatch(position -> Facts.occurs(decided, position));
        }
    }

    /**
     * A member's veto stopped it.
     *
     * @param seat the continuing seat
     */
    record VetoedBy(SeatId seat) implements Criterion {
        @Override
        public boolean test(DecidedVote decided) {
            return decided.vote().count().vetoes().contains(seat);
        }
    }

    /**
     * It came to one of these.
     *
     * @param outcomes as the record states them
     */
    record CameTo(Set<RecordedOutcome> outcomes) implements Criterion {
        /** Copies the outcomes. */
        public CameTo {
            outcomes = Set.copyOf(outcomes);
        }

        @Override
        public boolean test(DecidedVote decided) {
            return outcomes.contains(decided.vote().count().outcome());
        }
    }

    /**
     * It came out so for one of these reasons.
     *
     * @param grounds as the voting rule of the day gives them
     */
    record Because(Set<Ground> grounds) implements Criterion {
        /** Copies the grounds. */
        public Because {
            grounds = Set.copyOf(grounds);
        }

        @Override
        public boolean test(DecidedVote decided) {
            return grounds.contains(decided.ground());
        }
    }

    /**
     * One of these was put to the vote.
     *
     * @param kinds what was put
     */
    record OfKind(Set<VoteKind> kinds) implements Criterion {
        /** Copies the kinds. */
        public OfKind {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean test(DecidedVote decided) {
            return kinds.contains(decided.vote().kind());
        }
    }

    /**
     * It was about one of these.
     *
     * @param subjects words of the fixed list
     */
    record About(Set<Subject> subjects) implements Criterion {
        /** Copies the subjects. */
        public About {
            subjects = Set.copyOf(subjects);
        }

        @Override
        public boolean test(DecidedVote decided) {
            return subjects.contains(decided.vote().about().subject());
        }
    }

    /**
     * It was about one of these parts of the world.
     *
     * @param regions the parts
     */
    record In(Set<Region> regions) implements Criterion {
        /** Copies the regions. */
        public In {
            regions = Set.copyOf(regions);
        }

        @Override
        public boolean test(DecidedVote decided) {
            return regions.contains(decided.vote().about().region());
        }
    }

    /**
     * Its resolution, draft or meeting has such a symbol.
     *
     * @param part any part of a symbol; digits alone are the number of a resolution
     */
    record WithSymbol(String part) implements Criterion {
        @Override
        public boolean test(DecidedVote decided) {
            return Facts.hasSymbol(decided.vote().reference(), part);
        }
    }

    /**
     * All of these words occur in what is said of it.
     *
     * @param words in lower case and without accents
     * @param wording what is said of a vote
     */
    record WithWords(List<String> words, Wording wording) implements Criterion {
        /** Copies the words. */
        public WithWords {
            words = List.copyOf(words);
        }

        @Override
        public boolean test(DecidedVote decided) {
            String text = wording.of(decided);
            return words.stream().allMatch(text::contains);
        }
    }

    /** It is known who voted how. */
    record Named() implements Criterion {
        @Override
        public boolean test(DecidedVote decided) {
            return decided.vote().votes().areNamed();
        }
    }

    /** Somebody voted against or abstained. */
    record Contested() implements Criterion {
        @Override
        public boolean test(DecidedVote decided) {
            return Facts.isContested(decided);
        }
    }
}
