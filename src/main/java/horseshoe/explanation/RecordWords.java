package horseshoe.explanation;

import horseshoe.record.DecidedVote;
import horseshoe.record.Reference;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import horseshoe.rules.Member;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what past votes were about and how they are cited. The sentences are in {@code messages/record}. Safe to share between threads. */
public final class RecordWords {
    private final Messages messages;

    /**
     * The words of one language.
     *
     * @param messages its sentences
     */
    public RecordWords(Messages messages) {
        this.messages = messages.and("record");
    }

    /**
     * A subject's title.
     *
     * @param subject one of the list
     * @return a few words
     */
    public String subject(Subject subject) {
        return messages.phrase("subject." + subject);
    }

    /**
     * What all belongs to a subject.
     *
     * @param subject one of the list
     * @return a line
     */
    public String scope(Subject subject) {
        return messages.phrase("subject." + subject + ".text");
    }

    /**
     * A part of the world.
     *
     * @param region one of them
     * @return its name
     */
    public String region(Region region) {
        return messages.phrase("region." + region);
    }

    /**
     * A word of one of the record's closed lists.
     *
     * @param list which: subject, region, kind, outcome, ground, vote, names
     * @param word the constant's name
     * @return what people say for it
     */
    public String of(String list, String word) {
        return messages.phrase(list + "." + word);
    }

    /**
     * Everything said of a vote that somebody may look for.
     *
     * @param decided the vote
     * @return id, documents, subject with its scope, region and the members that vetoed it
     */
    public String everything(DecidedVote decided) {
        var vote = decided.vote();
        Reference reference = vote.reference();
        Stream<String> facts = Stream.of(
                vote.id().text(),
                reference.symbol(),
                reference.draft(),
                reference.meeting(),
                reference.part(),
                subject(vote.about().subject()),
                scope(vote.about().subject()),
                region(vote.about().region()));
        return Stream.concat(facts, vetoing(decided)).collect(Collectors.joining(" "));
    }

    private static Stream<String> vetoing(DecidedVote decided) {
        return decided.vote().count().vetoes().stream()
                .flatMap(seat -> decided.council().member(seat).stream())
                .map(Member::shortName);
    }

    /**
     * How a vote is cited.
     *
     * @param version of the record
     * @param decided the vote
     * @param link where it is shown
     * @return a line for a footnote
     */
    public String citation(String version, DecidedVote decided, String link) {
        Reference reference = decided.vote().reference();
        return messages.phrase(
                "cite.vote",
                version,
                votedOn(reference),
                messages.date(reference.date()),
                decided.vote().provenance().document(),
                link);
    }

    /** The document voted on and what of it. */
    String votedOn(Reference reference) {
        String document = Stream.of(reference.symbol(), reference.draft())
                .filter(symbol -> !symbol.isEmpty())
                .findFirst()
                .orElseGet(() -> messages.phrase("cite.meeting", reference.meeting()));
        return reference.part().isEmpty() ? document : messages.phrase("cite.part", document, reference.part());
    }
}
