package horseshoe.web.record.view;

import horseshoe.record.DecidedVote;
import horseshoe.record.Figures;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Past votes as rows of a table. */
public final class VoteRows {
    /** The columns where a vote is a row; lists of seats have spaces between the codes. */
    public static final List<String> COLUMNS = columns(
            "id,date,meeting,symbol,draft,part,kind,how,subject,region,chapter,seats,outcome,ground,in_favour,against,"
                    + "abstaining,no_part,vetoes,voted_in_favour,voted_against,abstained,took_no_part,source,names,confidence");

    /** The columns where a member's vote is a row. */
    public static final List<String> MEMBER_COLUMNS = columns("id,date,symbol,seat,entity,name,permanent,vote,outcome");

    private VoteRows() {}

    private static List<String> columns(String names) {
        return List.of(names.split(","));
    }

    /**
     * A vote as a row.
     *
     * @param decided the vote
     * @return a cell for each of {@link #COLUMNS}; empty text for what is not known
     */
    public static List<Object> row(DecidedVote decided) {
        var vote = decided.vote();
        List<Object> row = new ArrayList<>(COLUMNS.size());
        addReference(row, decided);
        row.addAll(List.of(vote.count().seats(), vote.count().outcome(), decided.ground()));
        addFigures(row, decided);
        row.add(spaced(vote.count().vetoes()));
        addNames(row, decided);
        var provenance = vote.provenance();
        row.addAll(List.of(provenance.document(), provenance.names(), provenance.confidence()));
        return row;
    }

    private static void addReference(List<Object> row, DecidedVote decided) {
        var vote = decided.vote();
        var reference = vote.reference();
        row.addAll(List.of(vote.id(), reference.date(), reference.meeting(), reference.symbol()));
        row.addAll(List.of(
                reference.draft(), reference.part(), vote.kind(), vote.count().manner()));
        row.addAll(List.of(
                vote.about().subject(),
                vote.about().region(),
                spaced(vote.about().chapters())));
    }

    private static void addFigures(List<Object> row, DecidedVote decided) {
        Stream.<ToIntFunction<Figures>>of(Figures::inFavour, Figures::against, Figures::abstaining, Figures::noPart)
                .forEach(figure -> row.add(decided.vote()
                        .count()
                        .figures()
                        .<Object>map(figure::applyAsInt)
                        .orElse("")));
    }

    private static void addNames(List<Object> row, DecidedVote decided) {
        Stream.of(
                        List.of(Vote.IN_FAVOUR),
                        List.of(Vote.AGAINST),
                        List.of(Vote.ABSTAINING),
                        List.of(Vote.NOT_PARTICIPATING, Vote.ABSENT))
                .forEach(positions -> row.add(spaced(seats(decided, positions))));
    }

    private static List<SeatId> seats(DecidedVote decided, List<Vote> positions) {
        var bySeat = decided.vote().votes().bySeat();
        return bySeat.keySet().stream()
                .filter(seat -> positions.contains(Objects.requireNonNull(bySeat.get(seat))))
                .toList();
    }

    private static String spaced(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /**
     * A row for every member's vote.
     *
     * @param decided the vote
     * @return rows of {@link #MEMBER_COLUMNS} in the order of the table; none where nobody is named
     */
    public static Stream<List<Object>> memberRows(DecidedVote decided) {
        var bySeat = decided.vote().votes().bySeat();
        return decided.council().members().stream()
                .filter(member -> bySeat.containsKey(member.seat()))
                .map(member -> memberRow(decided, member));
    }

    private static List<Object> memberRow(DecidedVote decided, Member member) {
        var vote = decided.vote();
        return List.of(
                vote.id(),
                vote.reference().date(),
                vote.reference().symbol(),
                member.seat(),
                member.entity(),
                member.shortName(),
                member.isPermanent(),
                Objects.requireNonNull(vote.votes().bySeat().get(member.seat())),
                vote.count().outcome());
    }
}
