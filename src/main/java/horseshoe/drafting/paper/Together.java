package horseshoe.drafting.paper;

import horseshoe.drafting.amendment.Alteration;
import horseshoe.drafting.amendment.Amended;
import horseshoe.drafting.amendment.Effect;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Position;
import horseshoe.drafting.document.Wording;
import horseshoe.drafting.reading.Links;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What several hands write in the same paragraph, put together. */
public sealed interface Together {
    /** The text says so already. */
    record Same() implements Together {}

    /**
     * The words of all.
     *
     * @param wording what the paragraph says now
     */
    record Text(Wording wording) implements Together {}

    /** Others changed the same words. */
    record Clash() implements Together {}

    /** The mark at the end of a paragraph follows from its place. */
    Pattern MARK = Pattern.compile("[,;.]$");

    /** A paragraph is one: what breaks its lines is a blank. */
    Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Typed words as a paragraph keeps them: in one line, without blanks around them and the mark at their end, references linked.
     *
     * @param draft as it is numbered now
     * @param words typed
     * @return the wording
     */
    static Wording wording(Draft draft, String words) {
        String line = BLANKS.matcher(words.strip()).replaceAll(" ");
        return Links.to(draft).in(MARK.matcher(line).replaceFirst("").strip());
    }

    /**
     * What comes of words that somebody wrote with an older revision before their eyes.
     *
     * @param manuscript the text
     * @param key a paragraph of it
     * @param revision the one that was before the writer's eyes
     * @param words what the writer makes of it
     * @return words of others are kept; a clash if they changed the same ones, or the revision is forgotten
     */
    static Together of(Manuscript manuscript, ParagraphKey key, int revision, Wording words) {
        Revision newest = manuscript.newest(key).orElseThrow();
        if (newest.wording().equals(words)) {
            return new Same();
        }
        if (newest.number() == revision) {
            return new Text(words);
        }
        return manuscript
                .revision(key, revision)
                .map(base -> of(manuscript.draft(), new Alteration.Reword(key, base.wording(), words)))
                .orElseGet(Clash::new);
    }

    private static Together of(Draft draft, Alteration.Reword reword) {
        return switch (standing(draft, reword)) {
            case Effect.Applied applied ->
                new Text(applied.text().paragraph(reword.key()).orElseThrow().wording());
            case Effect.Moot moot -> new Same();
            case Effect.Conflict conflict -> new Clash();
        };
    }

    private static Effect standing(Draft draft, Alteration alteration) {
        return new Amended(draft, List.of()).standing(alteration);
    }

    /**
     * What taking a suggestion does to the text.
     *
     * @param manuscript the text
     * @param change what was suggested
     * @return empty if it has lost its object
     */
    static Optional<Worked> taking(Manuscript manuscript, Alteration change) {
        Draft draft = manuscript.draft();
        return switch (change) {
            case Alteration.Add add -> Optional.of(adding(manuscript, add));
            case Alteration.Delete delete ->
                draft.half(delete.key()).map(half -> new Worked.ParagraphRemoved(delete.key()));
            case Alteration.Replace replace ->
                draft.half(replace.key()).map(half -> new Worked.Reworded(replace.key(), replace.then()));
            case Alteration.Reword reword ->
                draft.half(reword.key()).map(half -> new Worked.Reworded(reword.key(), taken(draft, reword)));
        };
    }

    /** Put together where that can be done; where it cannot, who takes a suggestion has seen what it replaces. */
    private static Wording taken(Draft draft, Alteration.Reword reword) {
        return of(draft, reword) instanceof Text text ? text.wording() : reword.then();
    }

    private static Worked adding(Manuscript manuscript, Alteration.Add add) {
        Position position = add.before().stream()
                .filter(anchor -> manuscript
                        .draft()
                        .half(anchor)
                        .filter(add.half()::equals)
                        .isPresent())
                .findFirst()
                .<Position>map(Position.After::new)
                .orElseGet(() -> new Position.First(add.half()));
        Paragraph paragraph = add.paragraph();
        return new Worked.ParagraphAdded(
                position, new Paragraph(manuscript.nextKey(), paragraph.degree(), paragraph.wording()));
    }
}
