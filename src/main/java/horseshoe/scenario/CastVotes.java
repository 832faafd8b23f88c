package horseshoe.scenario;

import horseshoe.json.Fault;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How every seat votes on a step: as the step says of the seat, as it says of all others, or as its stance says. */
record CastVotes(Script script, Council council) {
    Map<String, Vote> on(VotingStep step) {
        Map<String, Vote> votes = new HashMap<>(step.votes());
        council.members().stream()
                .filter(member -> !isNamed(member, votes))
                .forEach(member -> votes.put(member.seat().code(), unnamed(member, step)));
        return votes;
    }

    private static boolean isNamed(Member member, Map<String, Vote> votes) {
        return votes.containsKey(member.seat().code()) || votes.containsKey(member.entity());
    }

    private Vote unnamed(Member member, VotingStep step) {
        return step.others().or(() -> stance(member)).orElseThrow(() -> silent(member, step));
    }

    private Optional<Vote> stance(Member member) {
        return Optional.ofNullable(script.stances().get(member.seat().code()))
                .or(() -> Optional.ofNullable(script.stances().get(member.entity())))
                .map(Stance::vote);
    }

    private static Impossible silent(Member member, VotingStep step) {
        String detail = member.shortName() + " (" + member.seat() + ") has no vote in step " + step.id()
                + ": name it in `votes`, give `others`, or give the seat a stance";
        return new Impossible(List.of(new Fault("/stances", detail)));
    }
}
