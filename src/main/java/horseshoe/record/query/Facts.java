package horseshoe.record.query;

import horseshoe.record.DecidedVote;
import horseshoe.record.Figures;
import horseshoe.record.Reference;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a vote tells of itself. */
final class Facts {
    private static final String RESOLUTION = "S/RES/";

    private Facts() {}

    /** How a member voted; empty where it did not sit or nobody is named. */
    static Optional<Vote> vote(DecidedVote decided, SeatId seat) {
        return Optional.ofNullable(decided.vote().votes().bySeat().get(seat));
    }

    static boolean occurs(DecidedVote decided, Vote position) {
        var votes = decided.vote().votes();
        return votes.areNamed()
                ? votes.bySeat().containsValue(position)
                : figures(decided, stated -> count(stated, position) > 0);
    }

    /** Without figures only a veto shows that somebody was against. */
    static boolean isContested(DecidedVote decided) {
        return !decided.vote().count().vetoes().isEmpty()
                || figures(decided, stated -> stated.against() + stated.abstaining() > 0);
    }

    private static boolean figures(DecidedVote decided, Predicate<Figures> test) {
        return decided.vote().count().figures().filter(test).isPresent();
    }

    /** The fourth figure says neither who was absent nor who was there. */
    private static int count(Figures stated, Vote position) {
        return switch (position) {
            case IN_FAVOUR -> stated.inFavour();
            case AGAINST -> stated.against();
            case ABSTAINING -> stated.abstaining();
            case NOT_PARTICIPATING, ABSENT -> 0;
        };
    }

    static boolean hasSymbol(Reference reference, String part) {
        boolean number = !part.isEmpty() && part.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return number
                ? reference.symbol().startsWith(RESOLUTION + part + " ")
                : Stream.of(reference.symbol(), reference.draft(), reference.meeting())
                        .anyMatch(symbol -> lower(symbol).contains(lower(part)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
