package horseshoe.web.live.view;

import horseshoe.classroom.PersonId;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is writing in a paragraph of a working paper. Nothing of it is kept: it is shown while it is typed.
 *
 * @param person who
 * @param seat for which member; empty for the teacher's own hand
 * @param paper where
 * @param key in which paragraph
 * @param words what they have typed so far
 */
public record Typing(PersonId person, Optional<SeatId> seat, PaperNumber paper, ParagraphKey key, String words) {
    /** As it is shown; {@code person} so that a screen can leave out its own. */
    record TypingView(int person, Optional<String> seat, int paper, String key, String words) {
        static TypingView of(Typing typing) {
            return new TypingView(
                    typing.person().number(),
                    typing.seat().map(SeatId::code),
                    typing.paper().number(),
                    typing.key().value(),
                    typing.words());
        }
    }

    /** What is typed in the papers that are seen. */
    static List<TypingView> of(List<Typing> all, List<WorkingView> seen) {
        List<Integer> papers = seen.stream().map(WorkingView::paper).toList();
        return all.stream()
                .filter(typing -> papers.contains(typing.paper().number()))
                .map(TypingView::of)
                .toList();
    }
}
