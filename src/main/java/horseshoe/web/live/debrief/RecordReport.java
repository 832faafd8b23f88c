package horseshoe.web.live.debrief;

import horseshoe.explanation.ReportWords;
import horseshoe.export.document.Part;
import horseshoe.export.document.Part.Manner;
import horseshoe.export.document.Report;
import horseshoe.web.live.debrief.RecordItemView.ProcedureView;
import horseshoe.web.live.debrief.RecordItemView.SpeechView;
import horseshoe.web.live.debrief.RecordItemView.VoteItemView;
import horseshoe.web.live.debrief.RecordView.MemberView;
import horseshoe.web.live.debrief.RecordView.VoteTableView;
import horseshoe.web.view.TallyView;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record of a meeting as a document, in the order of the Council's own (S/PV): masthead, members with the President first, agenda,
 * business; then every vote, member by member.
 *
 * @param record what is told
 * @param words the fixed words
 */
record RecordReport(RecordView record, ReportWords words) {
    Report under(Letterhead letterhead) {
        RecordView.MastheadView masthead = record.masthead();
        return new Report(
                letterhead.front(masthead.symbol(), masthead.title()),
                Stream.of(present(), agenda(), business(), tables())
                        .flatMap(parts -> parts)
                        .toList());
    }

    private Stream<Part> present() {
        List<MemberView> others = record.members().stream()
                .filter(member -> !member.equals(record.president()))
                .toList();
        Stream<List<String>> rows = Stream.concat(
                Stream.of(row("president", record.president())),
                others.stream()
                        .map(member -> member.equals(others.getFirst())
                                ? row("members", member)
                                : List.of("", member.name(), who(member))));
        return Stream.of(new Part.Table(List.of(2, 5, 4), List.of(), rows.toList()));
    }

    private List<String> row(String label, MemberView member) {
        return List.of(words.say(label), member.name(), who(member));
    }

    private String who(MemberView member) {
        return member.people().isEmpty() && member.bot() ? words.say("bot") : words.people(member.people());
    }

    private Stream<Part> agenda() {
        return Stream.of(new Part.Title(words.say("agenda")), new Part.Words(Manner.PLAIN, record.agenda(), ""));
    }

    private Stream<Part> business() {
        Stream<Part> closing = record.closing().stream().map(text -> Part.Words.of(Manner.ASIDE, text));
        return Stream.concat(record.items().stream().flatMap(this::item), closing);
    }

    private Stream<Part> item(RecordItemView item) {
        return switch (item) {
            case ProcedureView procedure -> Stream.of(Part.Words.of(Manner.ASIDE, procedure.text()));
            case SpeechView speech -> speech(speech);
            case VoteItemView vote -> vote(vote);
        };
    }

    private Stream<Part> speech(SpeechView speech) {
        Stream<String> said = speech.words().isEmpty()
                ? Stream.of(words.say("spoke", speech.label(), speech.seconds()))
                : speech.words().stream();
        return Spoken.paragraphs(lead(speech), said);
    }

    private String lead(SpeechView speech) {
        if (speech.president()) {
            return words.say("speaking.president");
        }
        return speech.people().isEmpty()
                ? words.say("speaking", speech.speaker())
                : words.say("speaking.for", words.people(speech.people()), speech.speaker());
    }

    private Stream<Part> vote(VoteItemView vote) {
        List<List<String>> groups = vote.groups().stream()
                .map(group -> List.of(
                        group.label() + ":",
                        group.members().isEmpty() ? words.say("none") : String.join(", ", group.members())))
                .toList();
        return Stream.concat(
                Stream.of(Part.Words.of(Manner.ASIDE, vote.text()), new Part.Table(List.of(2, 9), List.of(), groups)),
                Spoken.paragraphs(words.say("speaking.president"), Stream.of(vote.announcement())));
    }

    private Stream<Part> tables() {
        Stream<Part> tables = record.tables().stream().flatMap(this::table);
        return record.tables().isEmpty()
                ? tables
                : Stream.concat(Stream.of(new Part.Title(words.say("tables"))), tables);
    }

    private Stream<Part> table(VoteTableView table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> List.of(row.name(), row.label()))
                .toList();
        return Stream.of(
                new Part.Subtitle(table.title()),
                new Part.Table(List.of(3, 2), List.of(words.say("member"), words.say("vote")), rows),
                new Part.Words(Manner.PLAIN, table.headline() + ".", tally(table.tally())));
    }

    private String tally(TallyView tally) {
        return words.say(
                "tally",
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                tally.notParticipating(),
                tally.absent());
    }
}
