package horseshoe.verbatim;

import horseshoe.meeting.Proposal;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.WhatItTakes;
import horseshoe.verbatim.Reflection.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to learn from one vote. */
final class VoteLesson {
    private final VoteReview review;
    private final List<Lesson> lessons = new ArrayList<>();

    private VoteLesson(VoteReview review) {
        this.review = review;
    }

    /** A lesson: about what, concerning whom, and the title of another rule where that is the point. */
    record Lesson(About about, List<SeatId> seats, Optional<String> rule) {}

    static List<Lesson> of(VoteReview review) {
        VoteLesson lesson = new VoteLesson(review);
        switch (review.vote().decision()) {
            case Decision.AdoptedWithoutVote unvoted -> lesson.add(About.WITHOUT_VOTE, List.of());
            case Decision.Voted voted -> lesson.voted(voted);
        }
        return lesson.lessons;
    }

    private void voted(Decision.Voted voted) {
        if (voted.result() == Result.ADOPTED) {
            adopted(voted);
        } else {
            notAdopted(voted);
        }
        seats(About.BOUND_TO_ABSTAIN, voted, voted.count().madeToAbstain());
        proposal(voted.result());
        compared();
    }

    private void adopted(Decision.Voted voted) {
        WhatItTakes takes = voted.whatItTakes();
        seats(About.VETO_HELD_BACK, voted, takes.couldSink());
        if (voted.tally().inFavour() == takes.required()) {
            seats(About.JUST_ENOUGH, voted, takes.pivotal());
        }
        if (voted.count().question().matter() == Matter.PROCEDURAL) {
            SeatSet holders = voted.count().rule().veto().holders();
            seats(
                    About.NO_VETO_ON_PROCEDURE,
                    voted,
                    holders.and(voted.count().counted().against()));
        }
        if (voted.count().counted().inFavour().size()
                == voted.count().cast().council().size()) {
            add(About.UNANIMOUS, List.of());
        }
    }

    private void notAdopted(Decision.Voted voted) {
        if (voted.ground() == Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER) {
            seats(About.VETO, voted, voted.vetoes());
            return;
        }
        if (review.proposal() instanceof Proposal.Challenge) {
            return;
        }
        add(About.TOO_FEW_VOTES, List.of());
        SeatSet abstaining = voted.count().cast().abstaining();
        if (abstaining.size() >= voted.whatItTakes().stillNeeded()) {
            seats(About.ABSTENTIONS_DECIDED, voted, abstaining);
        }
    }

    private void proposal(Result result) {
        boolean adopted = result == Result.ADOPTED;
        switch (review.proposal()) {
            case Proposal.Amendment amendment ->
                add(adopted ? About.AMENDMENT_MADE_IT : About.AMENDMENT_FELL, List.of(amendment.mover()));
            case Proposal.Challenge challenge ->
                add(adopted ? About.RULING_OVERRULED : About.RULING_STOOD, List.of(challenge.challenger()));
            case Proposal.Part part -> {
                if (!adopted) {
                    add(About.PART_FELL, List.of(part.mover()));
                }
            }
            default -> {}
        }
    }

    private void compared() {
        review.others().stream()
                .filter(other -> !other.same())
                .findFirst()
                .ifPresent(other -> lessons.add(new Lesson(
                        About.ANOTHER_RULE, List.of(), Optional.of(other.rule().title()))));
        List<SeatId> differing = review.table().differing();
        if (!differing.isEmpty()) {
            add(About.UNLIKE_HISTORY, differing);
        }
    }

    private void seats(About about, Decision.Voted voted, SeatSet seats) {
        if (!seats.isEmpty()) {
            add(about, VoteReview.seats(voted.count().cast().council(), seats));
        }
    }

    private void add(About about, List<SeatId> seats) {
        lessons.add(new Lesson(about, seats, Optional.empty()));
    }
}
