package horseshoe.classroom;

import horseshoe.meeting.Reason.Sort;
import java.util.List;

/**
 * A rule of the classroom that stands against a command. The sentence is in {@code messages/classroom}, under {@code refusal.} and the
 * reason's name.
 *
 * @param reason which rule
 * @param about what the sentence names, in the order of its placeholders
 */
public record ClassRefusal(Reason reason, List<String> about) {
    /** Copies the list. */
    public ClassRefusal {
        about = List.copyOf(about);
    }

    /**
     * A refusal.
     *
     * @param reason which rule
     * @param about what the sentence names
     * @return the refusal
     */
    static ClassRefusal of(Reason reason, Object... about) {
        return new ClassRefusal(
                reason, List.of(about).stream().map(Object::toString).toList());
    }

    /** Why a command is refused. */
    public enum Reason {
        /** There is no such class, or it was deleted. */
        CLASS_GONE(Sort.CONFLICT),
        /** The caller may not do such a thing: another's seat, the teacher's console. */
        NOT_YOURS(Sort.FORBIDDEN),
        /** The teacher has paused the class. */
        PAUSED(Sort.CONFLICT),
        /** The teacher has locked the door. */
        DOOR_LOCKED(Sort.CONFLICT),
        /** The teacher, or somebody of the seat, has yet to let this person in. */
        STILL_WAITING(Sort.FORBIDDEN),
        /** This device is somebody else in the class, who has not given the place up; names them. */
        ALREADY_HERE(Sort.CONFLICT),
        /** The page is another person's than the key; names whose key it is. */
        ANOTHER_PERSON(Sort.CONFLICT),
        /** The question was put anew since the voter saw it. */
        ANOTHER_VOTE(Sort.CONFLICT),
        /** The vote of the seat on this question is in the hands of those who had the seat before. */
        SEALED_VOTE(Sort.CONFLICT),
        /** All places of the seat are taken; names the seat and how many places it has. */
        SEAT_FULL(Sort.CONFLICT),
        /** The class is full; names how many people it takes. */
        CLASS_FULL(Sort.CONFLICT),
        /** No such person, seat, inject, meeting or version; names what was asked for. */
        UNKNOWN(Sort.IMPOSSIBLE),
        /** That is none of the made-up names; names what was typed. */
        NO_PSEUDONYM(Sort.IMPOSSIBLE),
        /** Somebody else has this name; names it. */
        PSEUDONYM_TAKEN(Sort.CONFLICT),
        /** No such code is waiting to be used: mistyped, used already, or older than ten minutes. */
        RETURN_CODE_WRONG(Sort.FORBIDDEN),
        /** Somebody else was just given the same six digits: ask for others. */
        RETURN_CODE_TAKEN(Sort.CONFLICT),
        /** Private notes are switched off. */
        NOTES_OFF(Sort.CONFLICT),
        /** Nothing was written. */
        EMPTY_TEXT(Sort.IMPOSSIBLE),
        /** What was written is too long; names the most characters. */
        TEXT_TOO_LONG(Sort.IMPOSSIBLE),
        /** Something in it is no text: control characters, halves of characters. */
        UNREADABLE_TEXT(Sort.IMPOSSIBLE),
        /** The class has as many notes, injects, meetings or saved scenarios as it can hold; names the number. */
        LIMIT_REACHED(Sort.CONFLICT),
        /** The inject has been released: it cannot be changed or dropped any more. */
        ALREADY_RELEASED(Sort.CONFLICT),
        /** Nothing has been done in the meeting that could be taken back. */
        NOTHING_TO_UNDO(Sort.CONFLICT),
        /** Votes have come in since, and a single vote is not taken back. */
        VOTES_HAVE_COME(Sort.CONFLICT),
        /** No such Council or model, or one that does not go with the other; names it. */
        NO_SUCH_COUNCIL(Sort.IMPOSSIBLE),
        /** A smaller Council has nine to fourteen seats, all of that Council, and the President's among them; names what is wrong. */
        BAD_SEATS(Sort.IMPOSSIBLE),
        /** The class began with no text of a scenario. */
        NO_SCENARIO_TEXT(Sort.IMPOSSIBLE),
        /** There is no such working paper, or none for the caller's eyes; names its number. */
        NO_SUCH_PAPER(Sort.IMPOSSIBLE),
        /** Two working papers are merged: both must be there, and not be the same. */
        NOT_TWO_PAPERS(Sort.IMPOSSIBLE),
        /** The working paper never had such a paragraph, or it is gone. */
        PARAGRAPH_GONE(Sort.IMPOSSIBLE),
        /** There is no such comment, or it is settled; names its number. */
        NO_SUCH_COMMENT(Sort.IMPOSSIBLE),
        /** There is no such suggestion, or it was taken or declined; names its number. */
        NO_SUCH_SUGGESTION(Sort.IMPOSSIBLE),
        /** No such version was kept; names its number. */
        NO_SUCH_VERSION(Sort.IMPOSSIBLE),
        /** Only a sponsor of the working paper, or the teacher, can do so. */
        NOT_A_SPONSOR(Sort.FORBIDDEN),
        /** Only who holds the pen of the working paper, or the teacher, can do so. */
        NOT_THE_PENHOLDER(Sort.FORBIDDEN),
        /** The pen goes to a co-sponsor; names who is none. */
        NOT_A_COSPONSOR(Sort.CONFLICT),
        /** Who holds the pen has to hand it over first. */
        PEN_IN_HAND(Sort.CONFLICT),
        /** The text cannot be changed now: it is under silence, in blue or locked. */
        PAPER_FROZEN(Sort.CONFLICT),
        /** The silence over the text has not passed yet. */
        SILENCE_RUNS(Sort.CONFLICT),
        /** There is no silence that could be broken or called off. */
        NO_SILENCE(Sort.CONFLICT),
        /** A silence lasts from one minute to so many; names the most. */
        BAD_SILENCE(Sort.IMPOSSIBLE),
        /** Sponsors of the merged papers have not joined yet; names them. */
        SPONSORS_AWAITED(Sort.CONFLICT),
        /** A resolution without operative paragraphs decides nothing. */
        NO_OPERATIVE_PART(Sort.CONFLICT),
        /** The paragraph has changed since it was looked at. */
        TEXT_MOVED_ON(Sort.CONFLICT),
        /** The paper is not in blue. */
        NOT_IN_BLUE(Sort.CONFLICT);

        private final Sort sort;

        Reason(Sort sort) {
            this.sort = sort;
        }

        /**
         * What kind of refusal it is.
         *
         * @return forbidden, not now, or impossible
         */
        public Sort sort() {
            return sort;
        }
    }
}
