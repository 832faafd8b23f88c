package horseshoe.web.live.debrief;

import horseshoe.explanation.DebriefWords;
import horseshoe.explanation.DebriefWords.RecordSentence;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Speaker;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.verbatim.Debrief;
import horseshoe.verbatim.Delegation;
import horseshoe.verbatim.MeetingRecord;
import horseshoe.verbatim.Paper;
import horseshoe.verbatim.Speech;
import horseshoe.verbatim.VoteReview;
import horseshoe.verbatim.VoteSheetEntry;
import horseshoe.web.view.TallyView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record of a meeting, in the manner of the Council's own.
 *
 * @param masthead what stands above it
 * @param president who presided
 * @param members who was there, in the order of the table
 * @param agenda the item of the agenda
 * @param items the business of the meeting, in order
 * @param tables every vote, member by member
 * @param drafts the draft resolutions, which can be had as documents
 * @param closing the last sentence, once the meeting is over
 */
public record RecordView(
        MastheadView masthead,
        MemberView president,
        List<MemberView> members,
        String agenda,
        List<RecordItemView> items,
        List<VoteTableView> tables,
        List<DraftView> drafts,
        Optional<String> closing) {
    /** What stands above a record. */
    public record MastheadView(
            String body,
            String title,
            String symbol,
            LocalDate date,
            Optional<Instant> began,
            Optional<Instant> ended,
            String note) {}

    /** A member and who represented it. */
    public record MemberView(String seat, String name, List<String> people, boolean bot) {}

    /** A draft resolution: its number among the papers, and what it is called. */
    public record DraftView(int number, String title) {}

    /** A vote, member by member. */
    public record VoteTableView(
            int question,
            String title,
            Optional<String> symbol,
            List<RowView> rows,
            TallyView tally,
            String headline) {}

    /** A member's vote. */
    public record RowView(String seat, String name, String vote, String label) {}

    static RecordView of(Held held, Debrief debrief, DebriefWords words) {
        MeetingRecord record = MeetingRecord.of(debrief.meeting(), held.delegations());
        Council council = held.council();
        List<MemberView> members = record.present().stream()
                .map(delegation -> member(council, delegation))
                .toList();
        return new RecordView(
                masthead(held, record, words),
                members.get(council.placeOf(record.president())),
                members,
                record.agenda(),
                new Items(held, debrief, words).of(record),
                debrief.votes().stream()
                        .filter(vote -> vote.vote().votes().isPresent())
                        .map(vote -> table(vote, council, words))
                        .toList(),
                debrief.meeting().docket().papers().stream()
                        .map(Paper::proposal)
                        .filter(Proposal.Draft.class::isInstance)
                        .map(draft -> new DraftView(draft.id().number(), words.title(draft)))
                        .toList(),
                record.masthead().ended().map(end -> words.record(RecordSentence.CLOSING)));
    }

    private static MastheadView masthead(Held held, MeetingRecord record, DebriefWords words) {
        var opened = held.state().lesson().opened();
        return new MastheadView(
                words.record(RecordSentence.BODY),
                opened.title(),
                "HS/" + opened.code().text() + "/PV." + held.run().id().number(),
                record.masthead().date(),
                record.masthead().began(),
                record.masthead().ended(),
                words.record(RecordSentence.NOTE));
    }

    private static MemberView member(Council council, Delegation delegation) {
        return new MemberView(
                delegation.seat().code(),
                name(council, delegation.seat()),
                delegation.people(),
                delegation.play() == Delegation.Play.BOT);
    }

    static String name(Council council, SeatId seat) {
        return council.member(seat).map(Member::officialName).orElse(seat.code());
    }

    private static VoteTableView table(VoteReview vote, Council council, DebriefWords words) {
        return new VoteTableView(
                vote.vote().id().number(),
                words.title(vote.proposal()),
                VoteView.symbol(vote.proposal()),
                vote.table().entries().stream()
                        .map(entry -> row(entry, council, words))
                        .toList(),
                TallyView.of(vote.vote().decision()),
                words.vote(vote).headline());
    }

    private static RowView row(VoteSheetEntry entry, Council council, DebriefWords words) {
        return new RowView(
                entry.seat().code(), name(council, entry.seat()), entry.vote().name(), words.vote(entry.vote()));
    }

    /** Makes the items of a record. */
    private record Items(Held held, Debrief debrief, DebriefWords words) {
        List<RecordItemView> of(MeetingRecord record) {
            return record.items().stream().flatMap(this::item).toList();
        }

        private Stream<RecordItemView> item(MeetingRecord.Item item) {
            return switch (item) {
                case MeetingRecord.Item.Proceeded proceeded ->
                    Stream.of(RecordItemView.procedure(proceeded.at(), words.event(proceeded.event())));
                case MeetingRecord.Item.Spoken spoken -> Stream.of(speech(spoken.speech()));
                case MeetingRecord.Item.Voted voted ->
                    debrief.votes().stream()
                            .filter(review -> review.vote().equals(voted.vote()))
                            .map(this::vote);
            };
        }

        private RecordItemView speech(Speech speech) {
            Optional<SeatId> seat = switch (speech.speaker()) {
                case Speaker.OfMember member -> Optional.of(member.seat());
                case Speaker.OfGuest guest -> Optional.empty();
            };
            String speaker =
                    seat.map(member -> name(held.council(), member)).orElseGet(() -> words.speaker(speech.speaker()));
            List<String> people =
                    seat.map(member -> delegation(member).people()).orElse(List.of());
            boolean president =
                    seat.equals(Optional.of(held.run().state().setting().president()));
            return RecordItemView.speech(
                    new RecordItemView.Who(speaker, seat.map(SeatId::code), people, president),
                    speech,
                    words.purpose(speech.purpose()));
        }

        private Delegation delegation(SeatId seat) {
            return held.delegations().get(held.council().placeOf(seat));
        }

        private RecordItemView vote(VoteReview review) {
            boolean voted = review.vote().votes().isPresent();
            String text = words.record(voted ? RecordSentence.SHOW_OF_HANDS : RecordSentence.WITHOUT_VOTE);
            List<RecordItemView.GroupView> groups = Stream.of(Vote.values())
                    .flatMap(vote -> group(review, vote))
                    .toList();
            return RecordItemView.vote(
                    review.vote(), text, groups, words.vote(review).announcement());
        }

        /** The last two positions are named only where somebody took them. */
        private Stream<RecordItemView.GroupView> group(VoteReview review, Vote vote) {
            List<String> members = review.table().entries().stream()
                    .filter(entry -> entry.vote() == vote)
                    .map(entry -> name(held.council(), entry.seat()))
                    .toList();
            boolean shown =
                    !members.isEmpty() || (review.vote().votes().isPresent() && vote.compareTo(Vote.ABSTAINING) <= 0);
            return shown
                    ? Stream.of(new RecordItemView.GroupView(vote.name(), words.vote(vote), members))
                    : Stream.empty();
        }
    }
}
