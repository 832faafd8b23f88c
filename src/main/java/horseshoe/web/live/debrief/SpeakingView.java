package horseshoe.web.live.debrief;

import horseshoe.explanation.DebriefWords;
import horseshoe.explanation.Decimals;
import horseshoe.meeting.Speaker;
import horseshoe.verbatim.Share;
import horseshoe.verbatim.SpeakingTime;
import java.util.List;
import java.util.Optional;

/**
 * Who spoke how long.
 *
 * @param seconds how long all spoke together
 * @param shares the longest first; members that did not speak last
 * @param gini how unevenly, from 0 to 1
 * @param text what that number means
 */
public record SpeakingView(long seconds, List<ShareView> shares, String gini, String text) {
    /** A share of the speaking time, in percent with one decimal. */
    public record ShareView(
            Optional<String> seat, Optional<Integer> guest, String name, int speeches, long seconds, String percent) {}

    static SpeakingView of(SpeakingTime time, DebriefWords words) {
        return new SpeakingView(
                time.seconds(),
                time.shares().stream().map(share -> share(share, words)).toList(),
                Decimals.hundredths(time.gini().hundredths()),
                words.speaking(time));
    }

    private static ShareView share(Share share, DebriefWords words) {
        return new ShareView(
                seat(share.speaker()),
                guest(share.speaker()),
                words.speaker(share.speaker()),
                share.speeches(),
                share.seconds(),
                Decimals.tenths(share.of().tenthsOfAPercent()));
    }

    static Optional<String> seat(Speaker speaker) {
        return switch (speaker) {
            case Speaker.OfMember member -> Optional.of(member.seat().code());
            case Speaker.OfGuest guest -> Optional.empty();
        };
    }

    private static Optional<Integer> guest(Speaker speaker) {
        return switch (speaker) {
            case Speaker.OfMember member -> Optional.empty();
            case Speaker.OfGuest guest -> Optional.of(guest.guest().number());
        };
    }
}
