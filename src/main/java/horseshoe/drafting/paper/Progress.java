package horseshoe.drafting.paper;

import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a paper has come.
 *
 * @param stage where it stands
 * @param locked whether the teacher has stopped the writing
 * @param silence the silence that was last placed over it
 * @param symbol under which it was last put in blue
 */
public record Progress(Stage stage, boolean locked, Optional<Silence> silence, Optional<String> symbol) {
    /** Where a paper stands. */
    public enum Stage {
        /** It is written. */
        WORKING,
        /** Nobody writes: whoever does not object until the deadline agrees. */
        SILENCE,
        /** Final, numbered, before the Council: it can be voted on as it is. */
        BLUE,
        /** Given up. */
        DROPPED
    }

    /**
     * A silence procedure.
     *
     * @param until its deadline
     * @param objections who broke it, and why
     */
    public record Silence(Instant until, List<Objection> objections) {
        /** Copies the list. */
        public Silence {
            objections = List.copyOf(objections);
        }

        /**
         * Whether nobody objected in time.
         *
         * @param now the present
         * @return true from the deadline on
         */
        public boolean isKept(Instant now) {
            return objections.isEmpty() && !now.isBefore(until);
        }

        Silence with(Objection objection) {
            return new Silence(
                    until,
                    Stream.concat(objections.stream(), Stream.of(objection)).toList());
        }
    }

    /** A member broke the silence, with its reason. */
    public record Objection(SeatId by, String reason) {}

    static Progress begun() {
        return new Progress(Stage.WORKING, false, Optional.empty(), Optional.empty());
    }

    Progress at(Stage other) {
        return new Progress(other, locked, silence, symbol);
    }

    Progress locked(boolean now) {
        return new Progress(stage, now, silence, symbol);
    }

    Progress silent(Instant until) {
        return new Progress(Stage.SILENCE, locked, Optional.of(new Silence(until, List.of())), symbol);
    }

    Progress broken(Objection objection) {
        return new Progress(Stage.WORKING, locked, silence.map(running -> running.with(objection)), symbol);
    }

    Progress spoken() {
        return new Progress(Stage.WORKING, locked, Optional.empty(), symbol);
    }

    Progress blue(String number) {
        return new Progress(Stage.BLUE, locked, silence, Optional.of(number));
    }
}
