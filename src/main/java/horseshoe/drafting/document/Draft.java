package horseshoe.drafting.document;

import horseshoe.drafting.Half;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A draft resolution (provisional rule 31). Operations on a paragraph that is not there change nothing; whoever must know asks
 * {@link #half}.
 *
 * @param masthead what stands above it
 * @param stage how far it has come
 * @param preambular why the Council acts
 * @param operative what it decides
 */
public record Draft(Masthead masthead, Stage stage, Body preambular, Body operative) {
    /** Rejects a paragraph that stands in both halves. */
    public Draft {
        if (preambular.paragraphs().stream().map(Paragraph::key).anyMatch(operative::has)) {
            throw new IllegalArgumentException("A paragraph stands in one half only");
        }
    }

    /**
     * The paragraphs of one half.
     *
     * @param half which
     * @return in their order
     */
    public Body body(Half half) {
        return half == Half.PREAMBULAR ? preambular : operative;
    }

    /**
     * All paragraphs, the preambular first.
     *
     * @return in their order
     */
    public Stream<Paragraph> paragraphs() {
        return Stream.concat(preambular.paragraphs().stream(), operative.paragraphs().stream());
    }

    /**
     * In which half a paragraph stands.
     *
     * @param key its name
     * @return empty if it is gone
     */
    public Optional<Half> half(ParagraphKey key) {
        return Stream.of(Half.values()).filter(half -> body(half).has(key)).findFirst();
    }

    /**
     * A paragraph.
     *
     * @param key its name
     * @return empty if it is gone
     */
    public Optional<Paragraph> paragraph(ParagraphKey key) {
        return half(key).map(half -> body(half).block(key).getFirst());
    }

    /**
     * Something is added.
     *
     * @param position where
     * @param block paragraphs with names that are new
     * @return a new draft
     */
    public Draft with(Position position, List<Paragraph> block) {
        return switch (position) {
            case Position.First first -> changed(first.half(), body -> body.first(block));
            case Position.After after -> changed(after.key(), body -> body.after(after.key(), block));
        };
    }

    /**
     * A paragraph goes, and with it its subparagraphs.
     *
     * @param key its name
     * @return a new draft
     */
    public Draft without(ParagraphKey key) {
        return changed(key, body -> body.without(key));
    }

    /**
     * A paragraph is changed where it stands.
     *
     * @param key its name
     * @param change what becomes of it
     * @return a new draft
     */
    public Draft with(ParagraphKey key, UnaryOperator<Paragraph> change) {
        return changed(key, body -> body.with(key, change));
    }

    /**
     * A paragraph moves, and with it its subparagraphs.
     *
     * @param key its name
     * @param position where to; a place within itself changes nothing
     * @return a new draft
     */
    public Draft moved(ParagraphKey key, Position position) {
        List<Paragraph> block = half(key).map(half -> body(half).block(key)).orElse(List.of());
        return within(block, position) ? this : without(key).with(position, block);
    }

    private boolean within(List<Paragraph> block, Position position) {
        return switch (position) {
            case Position.First first -> block.isEmpty();
            case Position.After after ->
                half(after.key()).isEmpty()
                        || block.stream().map(Paragraph::key).anyMatch(after.key()::equals);
        };
    }

    /**
     * The same with another masthead.
     *
     * @param other the masthead
     * @return a new draft
     */
    public Draft under(Masthead other) {
        return new Draft(other, stage, preambular, operative);
    }

    /**
     * The same at another stage.
     *
     * @param other the stage
     * @return a new draft
     */
    public Draft at(Stage other) {
        return new Draft(masthead, other, preambular, operative);
    }

    private Draft changed(ParagraphKey key, UnaryOperator<Body> change) {
        return half(key).map(half -> changed(half, change)).orElse(this);
    }

    private Draft changed(Half half, UnaryOperator<Body> change) {
        return half == Half.PREAMBULAR
                ? new Draft(masthead, stage, change.apply(preambular), operative)
                : new Draft(masthead, stage, preambular, change.apply(operative));
    }
}
