package horseshoe.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** An act before the rules. They are asked in the order in which they are written down, and the first that stands against it wins. */
final class Examination {
    private final Optional<Refusal> refusal;

    private Examination(Optional<Refusal> refusal) {
        this.refusal = refusal;
    }

    static Examination begin() {
        return new Examination(Optional.empty());
    }

    /** A rule: refuses for this reason if the condition holds; not looked at where an earlier rule has refused. */
    Examination refuse(Reason reason, BooleanSupplier when, String... about) {
        boolean stands = refusal.isEmpty() && when.getAsBoolean();
        return stands ? new Examination(Optional.of(new Refusal(reason, List.of(about)))) : this;
    }

    /** A rule that knows its own refusal. */
    Examination refuse(Supplier<Optional<Refusal>> rule) {
        return refusal.isPresent() ? this : new Examination(rule.get());
    }

    Optional<Refusal> refusal() {
        return refusal;
    }

    /** What happens if no rule stood against the act. */
    Verdict accept(Supplier<List<Event>> events) {
        return refusal.<Verdict>map(Verdict.Refused::new).orElseGet(() -> new Verdict.Accepted(events.get()));
    }

    /** One thing happens if no rule stood against the act. */
    Verdict accept(Event event) {
        return accept(() -> List.of(event));
    }
}
