package horseshoe.classroom;

import java.util.ArrayList;
import java.util.List;

/** What comes of a command by itself, in the same act: the votes of bots, and injects that were waiting for it. */
record Consequences(Evolution evolution) {
    List<ClassEvent> of(Asking asking, List<ClassEvent> events) {
        List<ClassEvent> all = new ArrayList<>(events);
        ClassState after = evolution.evolve(asking.state(), events, asking.at());
        List<ClassEvent> bots = Bots.answers(asking, after, evolution);
        all.addAll(bots);
        ClassState answered = evolution.evolve(after, bots, asking.at());
        all.addAll(new Injects(answered).due(asking.state(), asking.at()));
        return all;
    }
}
