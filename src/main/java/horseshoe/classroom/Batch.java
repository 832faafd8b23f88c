package horseshoe.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands decided one after the other, to be saved together.
 *
 * @param before the state that the first was decided on
 * @param after the state after all
 * @param at when
 * @param events what happens by them
 * @param answers what comes of each, once it is saved
 */
record Batch(ClassState before, ClassState after, Instant at, List<ClassEvent> events, List<Handled> answers) {
    static Batch on(ClassState state, Instant at) {
        return new Batch(state, state, at, List.of(), List.of());
    }

    Batch with(Classroom classroom, PersonId by, ClassCommand command) {
        return switch (classroom.decide(after, by, command, at)) {
            case ClassVerdict.Accepted accepted -> with(classroom, accepted.events());
            case ClassVerdict.RefusedByRule refused -> with(new Handled.RefusedByRule(refused.refusal()));
            case ClassVerdict.RefusedByClass refused -> with(new Handled.RefusedByClass(refused.refusal()));
        };
    }

    private Batch with(Classroom classroom, List<ClassEvent> more) {
        ClassState then = classroom.evolve(after, more, at);
        List<ClassEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new Batch(before, then, at, all, longer(new Handled.Done(then.version())));
    }

    private Batch with(Handled refused) {
        return new Batch(before, after, at, events, longer(refused));
    }

    private List<Handled> longer(Handled answer) {
        return BoardEvolution.longer(answers, answer);
    }

    /** Whether something was refused, or found done already: on a newer state that might come out otherwise. */
    boolean isDoubtful() {
        return events.isEmpty() || answers.stream().anyMatch(answer -> !(answer instanceof Handled.Done));
    }
}
