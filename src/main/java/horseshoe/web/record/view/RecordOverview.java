package horseshoe.web.record.view;

import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import horseshoe.record.VoteKind;
import horseshoe.record.query.Catalogue;
import horseshoe.record.query.Criterion;
import horseshoe.record.query.Seating;
import horseshoe.rules.Ground;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a record holds, in figures.
 *
 * @param version which record
 * @param own whether the reader brought it
 * @param votes how many
 * @param named votes whose members are named
 * @param contested votes in which somebody voted against or abstained
 * @param from day of the first vote
 * @param to day of the last
 * @param outcomes votes by outcome
 * @param kinds votes by what was put
 * @param grounds votes by ground; grounds that do not occur are left out
 * @param regions votes by part of the world
 * @param subjects votes by subject, in the order of the list
 * @param members everybody who sat, by name
 */
@Schema(description = "What a record holds, in figures")
public record RecordOverview(
        String version,
        boolean own,
        int votes,
        long named,
        long contested,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<CountView> outcomes,
        List<CountView> kinds,
        List<CountView> grounds,
        List<CountView> regions,
        List<SubjectView> subjects,
        List<SeatingView> members) {
    /**
     * How many votes there are of something.
     *
     * @param key the constant
     * @param votes how many
     */
    public record CountView(String key, long votes) {}

    /**
     * A subject.
     *
     * @param key the constant
     * @param title a few words
     * @param text what all belongs to it
     * @param votes how many
     */
    public record SubjectView(String key, String title, String text, long votes) {}

    /**
     * A member.
     *
     * @param seat the continuing seat
     * @param name what people called it at its last vote
     * @param officialName by which the Council sorted it
     * @param permanent whether it sits for good
     * @param votes taken while it sat
     * @param vetoes votes that its veto stopped
     * @param first day of the first of these votes
     * @param last day of the last
     */
    public record SeatingView(
            String seat,
            String name,
            String officialName,
            boolean permanent,
            int votes,
            int vetoes,
            LocalDate first,
            LocalDate last) {
        static SeatingView of(Seating seating) {
            return new SeatingView(
                    seating.member().seat().code(),
                    seating.name(),
                    seating.member().officialName(),
                    seating.member().isPermanent(),
                    seating.votes(),
                    seating.vetoes(),
                    seating.first(),
                    seating.last());
        }
    }

    /**
     * The figures of a record.
     *
     * @param catalogue the record
     * @param own whether the reader brought it
     * @param words titles of subjects
     * @return the view
     */
    public static RecordOverview of(Catalogue catalogue, boolean own, RecordWords words) {
        DecidedRecord record = catalogue.record();
        List<DecidedVote> votes = record.votes();
        return new RecordOverview(
                record.version(),
                own,
                votes.size(),
                count(record, new Criterion.Named()),
                count(record, new Criterion.Contested()),
                votes.stream().findFirst().map(RecordOverview::day),
                votes.reversed().stream().findFirst().map(RecordOverview::day),
                counts(record, RecordedOutcome.values(), RecordOverview::outcome),
                counts(record, VoteKind.values(), decided -> decided.vote().kind()),
                occurring(counts(record, Ground.values(), DecidedVote::ground)),
                told(counts(record, Region.values(), RecordOverview::region)),
                subjects(record, words),
                catalogue.seatings().values().stream().map(SeatingView::of).toList());
    }

    private static LocalDate day(DecidedVote decided) {
        return decided.vote().reference().date();
    }

    private static RecordedOutcome outcome(DecidedVote decided) {
        return decided.vote().count().outcome();
    }

    private static Region region(DecidedVote decided) {
        return decided.vote().about().region();
    }

    private static Subject subject(DecidedVote decided) {
        return decided.vote().about().subject();
    }

    private static long count(DecidedRecord record, Predicate<DecidedVote> test) {
        return record.votes().stream().filter(test).count();
    }

    private static <E extends Enum<E>> List<CountView> counts(
            DecidedRecord record, E[] keys, Function<DecidedVote, E> key) {
        Map<E, Long> found = record.votes().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        return Arrays.stream(keys)
                .map(each -> new CountView(each.name(), found.getOrDefault(each, 0L)))
                .toList();
    }

    /** Without a row for votes that do not tell, where all do. */
    private static List<CountView> told(List<CountView> counts) {
        return counts.stream()
                .filter(count -> count.votes() > 0 || !count.key().equals(Subject.NOT_TOLD.name()))
                .toList();
    }

    private static List<CountView> occurring(List<CountView> counts) {
        return counts.stream().filter(count -> count.votes() > 0).toList();
    }

    private static List<SubjectView> subjects(DecidedRecord record, RecordWords words) {
        return told(counts(record, Subject.values(), RecordOverview::subject)).stream()
                .map(count -> subject(count, words))
                .toList();
    }

    private static SubjectView subject(CountView count, RecordWords words) {
        Subject subject = Subject.valueOf(count.key());
        return new SubjectView(count.key(), words.subject(subject), words.scope(subject), count.votes());
    }
}
