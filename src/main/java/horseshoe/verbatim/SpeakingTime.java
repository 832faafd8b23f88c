package horseshoe.verbatim;

import horseshoe.meeting.Speaker;
import horseshoe.rules.SeatId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who spoke how long.
 *
 * @param seconds how long all spoke together
 * @param shares every member and every guest that spoke, the longest first; members that did not speak last, in the order of the table
 * @param gini how unevenly the seats that people play share the time (Gini coefficient): 0 if all spoke equally long, near 1 if one
 *     spoke alone; bots are left out, since they do not speak
 */
public record SpeakingTime(long seconds, List<Share> shares, Fraction gini) {
    /** Copies the shares. */
    public SpeakingTime {
        shares = List.copyOf(shares);
    }

    static SpeakingTime of(List<Speech> speeches, List<Delegation> delegations) {
        long all = speeches.stream().mapToLong(Speech::seconds).sum();
        List<Share> shares = Stream.concat(
                        delegations.stream().map(delegation -> new Speaker.OfMember(delegation.seat())),
                        speeches.stream().map(Speech::speaker))
                .distinct()
                .map(speaker -> share(speaker, speeches, all))
                .sorted(Comparator.comparingLong(Share::seconds).reversed())
                .toList();
        return new SpeakingTime(all, shares, gini(shares, played(delegations)));
    }

    private static Share share(Speaker speaker, List<Speech> speeches, long all) {
        List<Speech> own = speeches.stream()
                .filter(speech -> speech.speaker().equals(speaker))
                .toList();
        long seconds = own.stream().mapToLong(Speech::seconds).sum();
        return new Share(speaker, own.size(), seconds, Fraction.of(seconds, all));
    }

    private static List<SeatId> played(List<Delegation> delegations) {
        return delegations.stream()
                .filter(delegation -> delegation.play() != Delegation.Play.BOT)
                .map(Delegation::seat)
                .toList();
    }

    /** Half the mean difference between any two, over the mean: the sum of all differences over 2n times the sum. */
    private static Fraction gini(List<Share> shares, List<SeatId> played) {
        long[] times = shares.stream()
                .filter(share -> share.speaker() instanceof Speaker.OfMember member && played.contains(member.seat()))
                .mapToLong(Share::seconds)
                .toArray();
        long sum = 0;
        long differences = 0;
        for (long one : times) {
            sum += one;
            for (long other : times) {
                differences += Math.abs(one - other);
            }
        }
        return Fraction.of(differences, 2 * times.length * sum);
    }
}
