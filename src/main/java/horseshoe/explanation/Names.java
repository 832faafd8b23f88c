package horseshoe.explanation;

import horseshoe.rules.Council;
import horseshoe.rules.SeatSet;
import java.util.List;

/** The members of one Council as sentences name them. */
record Names(Messages messages, Council council) {
    /** Some members, joined: "China and Russia". */
    String of(SeatSet seats) {
        List<String> names = council.members(seats).stream()
                .map(member -> messages.named(member.shortName()))
                .toList();
        return messages.list(names);
    }
}
