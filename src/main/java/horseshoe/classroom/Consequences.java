package horseshoe.classroom;

import horseshoe.classroom.LessonEvent.InjectReleased;
import java.util.ArrayList;
import java.util.List;

/** What comes of a command by itself, in the same act: the votes of bots, and injects that were waiting for it. */
record Consequences(Evolution evolution) {
    List<ClassEvent> of(Asking asking, List<ClassEvent> events) {
        List<ClassEvent> all = new ArrayList<>(events);
        ClassState after = evolution.evolve(asking.state(), events, asking.at());
        all.addAll(Bots.answers(asking, after));
        new Injects(after)
                .due(asking.state(), asking.at()).stream()
                        .map(InjectReleased::new)
                        .forEach(all::add);
        return all;
    }
}
