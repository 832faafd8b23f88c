package horseshoe.drafting.amendment;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Position;
import horseshoe.drafting.document.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Applies alterations one after the other. Not safe for several threads. */
final class Application {
    private final Map<Position, ParagraphKey> lastAdded = new HashMap<>();
    private Draft text;

    Application(Draft text) {
        this.text = text;
    }

    Draft text() {
        return text;
    }

    Effect apply(Alteration alteration) {
        Effect effect = effect(alteration);
        if (effect instanceof Effect.Applied applied) {
            text = applied.text();
        }
        return effect;
    }

    private Effect effect(Alteration alteration) {
        return switch (alteration) {
            case Alteration.Add add -> add(add);
            case Alteration.Delete delete ->
                at(delete.key(), delete.now(), same -> new Effect.Applied(text.without(delete.key())));
            case Alteration.Replace replace ->
                already(replace.key(), replace.then())
                        ? new Effect.Moot(Effect.Why.SAID_ALREADY)
                        : at(replace.key(), replace.now(), same -> worded(same, replace.then()));
            case Alteration.Reword reword -> reword(reword);
        };
    }

    private boolean already(ParagraphKey key, Wording then) {
        return text.paragraph(key)
                .filter(paragraph -> paragraph.wording().equals(then))
                .isPresent();
    }

    /** For what concerns a whole paragraph: it still says what it said. */
    private Effect at(ParagraphKey key, Wording now, Function<Paragraph, Effect> effect) {
        return text.paragraph(key)
                .map(paragraph -> paragraph.wording().equals(now) ? effect.apply(paragraph) : new Effect.Conflict(key))
                .orElse(new Effect.Moot(Effect.Why.PARAGRAPH_GONE));
    }

    private Effect reword(Alteration.Reword reword) {
        return text.paragraph(reword.key())
                .map(paragraph -> WordMerge.of(reword.now(), paragraph.wording(), reword.then())
                        .map(merged -> worded(paragraph, merged))
                        .orElse(new Effect.Conflict(reword.key())))
                .orElse(new Effect.Moot(Effect.Why.PARAGRAPH_GONE));
    }

    private Effect worded(Paragraph paragraph, Wording then) {
        return paragraph.wording().equals(then)
                ? new Effect.Moot(Effect.Why.SAID_ALREADY)
                : new Effect.Applied(text.with(paragraph.key(), old -> old.saying(then)));
    }

    private Effect add(Alteration.Add add) {
        ParagraphKey key = add.paragraph().key();
        if (text.half(key).isPresent()) {
            return new Effect.Moot(Effect.Why.SAID_ALREADY);
        }
        Position place = position(add);
        Position position = behindEarlier(place);
        lastAdded.put(place, key);
        return new Effect.Applied(text.with(position, List.of(add.paragraph())));
    }

    /** Behind the nearest paragraph before it that is still there. */
    private Position position(Alteration.Add add) {
        return add.before().stream()
                .filter(anchor -> text.half(anchor).filter(add.half()::equals).isPresent())
                .findFirst()
                .<Position>map(Position.After::new)
                .orElse(new Position.First(add.half()));
    }

    /** What was added at the same place before comes first, if it is still there. */
    private Position behindEarlier(Position place) {
        return Optional.ofNullable(lastAdded.get(place))
                .filter(earlier -> text.half(earlier).isPresent())
                .<Position>map(Position.After::new)
                .orElse(place);
    }
}
