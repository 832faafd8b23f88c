package horseshoe.scenario.kit;

import horseshoe.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A lesson, minute by minute.
 *
 * @param minutes how long it is
 * @param parts one after the other without a gap
 */
public record LessonPlan(int minutes, List<Timed> parts) {
    /** Copies the parts. */
    public LessonPlan {
        parts = List.copyOf(parts);
    }

    /** How long a lesson can be. */
    public enum Length {
        /** One lesson. */
        SINGLE(45),
        /** A double lesson. */
        DOUBLE(90);

        private final int minutes;

        Length(int minutes) {
            this.minutes = minutes;
        }

        /**
         * Its length.
         *
         * @return minutes
         */
        public int minutes() {
            return minutes;
        }
    }

    /**
     * A part and its time.
     *
     * @param part what is done
     * @param from when it begins, in minutes from the beginning of the lesson
     * @param minutes how long it takes
     */
    public record Timed(LessonPart part, int from, int minutes) {}

    static LessonPlan of(Scenario scenario, Length length) {
        Set<LessonPart> chosen = LessonParts.of(scenario);
        int least = chosen.stream().mapToInt(LessonPart::least).sum();
        int weights = chosen.stream().mapToInt(LessonPart::weight).sum();
        int free = length.minutes() - least;
        List<Timed> parts = new ArrayList<>();
        int begun = 0;
        int weighed = 0;
        for (LessonPart part : chosen) {
            int before = free * weighed / weights;
            weighed += part.weight();
            int minutes = part.least() + free * weighed / weights - before;
            parts.add(new Timed(part, begun, minutes));
            begun += minutes;
        }
        return new LessonPlan(length.minutes(), parts);
    }
}
