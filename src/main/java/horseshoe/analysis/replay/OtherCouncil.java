package horseshoe.analysis.replay;

import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.VotingRule;
import horseshoe.rules.reform.SeatMap;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A Council of a day beside the one another rule would have, made once for all votes of that composition.
 *
 * @param from the Council of the day
 * @param to the Council instead
 * @param fillers for each place at the other table the places of the real one that speak for it
 * @param places which places of the other table are of what sort
 */
record OtherCouncil(Council from, Council to, List<SeatSet> fillers, Places places) {
    /**
     * Places of the other table.
     *
     * @param isSameTable whether nobody changes place
     * @param vacant places that nobody of the day fills
     * @param kept places with one filler: whoever sat in it keeps a seat of its own
     * @param permanent those among them that are permanent members of the day
     */
    record Places(boolean isSameTable, SeatSet vacant, SeatSet kept, SeatSet permanent) {}

    static OtherCouncil of(SeatMap map) {
        Council from = map.from();
        List<SeatSet> fillers = map.to().members().stream()
                .map(member -> from.seats(map.fillers().getOrDefault(member.seat(), List.of())))
                .toList();
        SeatSet permanent = from.permanentMembers();
        Places places = new Places(
                from.members().equals(map.to().members()),
                places(fillers, SeatSet::isEmpty),
                places(fillers, seats -> seats.size() == 1),
                places(
                        fillers,
                        seats -> seats.size() == 1 && !seats.and(permanent).isEmpty()));
        return new OtherCouncil(from, map.to(), fillers, places);
    }

    OtherCouncil votingBy(VotingRule rule) {
        return new OtherCouncil(from, to.votingBy(to.id(), rule), fillers, places);
    }

    /** The votes as they were, at the other table; seats without a filler, and with fillers that differ, have not voted. */
    VoteSheet moved(VoteSheet cast) {
        return new VoteSheet(
                to,
                moved(cast.inFavour()),
                moved(cast.against()),
                moved(cast.abstaining()),
                moved(cast.notParticipating()),
                moved(cast.absent()));
    }

    private SeatSet moved(SeatSet voting) {
        return places.isSameTable()
                ? voting
                : places(fillers, seats -> !seats.isEmpty() && voting.and(seats).equals(seats));
    }

    /** The places that seats of the day have to themselves at the other table; none for one that is shared or lost. */
    SeatSet placesOf(Collection<SeatId> seats) {
        SeatSet wanted = from.seats(List.copyOf(seats));
        return places(fillers, own -> own.size() == 1 && !own.and(wanted).isEmpty());
    }

    private static SeatSet places(List<SeatSet> fillers, Predicate<SeatSet> test) {
        int bits = 0;
        for (int place = 0; place < fillers.size(); place++) {
            bits |= test.test(fillers.get(place)) ? 1 << place : 0;
        }
        return new SeatSet(bits);
    }

    /** The sheet with every seat that has not voted voting so. */
    static VoteSheet filled(VoteSheet sheet, Vote vote) {
        SeatSet pending = sheet.pending();
        return pending.isEmpty() ? sheet : sheet.with(pending, vote);
    }
}
