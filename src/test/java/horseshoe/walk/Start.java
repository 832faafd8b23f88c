package horseshoe.walk;

import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Opening;
import horseshoe.classroom.Room;
import horseshoe.meeting.Preset;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.scenario.KeptScenario;
import horseshoe.scenario.ScenarioFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How a walk begins.
 *
 * @param about a scenario's folder, or the day of a Council with a blank agenda
 * @param preset how much of the procedure is used
 * @param seats for a smaller Council; empty for all
 */
record Start(String about, Preset preset, List<SeatId> seats) {
    private static final List<String> FOLDERS = ScenarioFolder.folders();
    private static final List<String> COUNCILS =
            List.of("1950-06-01", "1965-06-01", "1966-06-01", "2016-10-05", "2024-03-28");
    private static final List<Preset> PRESETS =
            List.of(Preset.COUNCIL, Preset.COUNCIL, Preset.COUNCIL, Preset.MODEL_UN, Preset.FIRST_LESSON);

    static Start drawn(Random random) {
        String about = random.nextInt(5) == 0 ? oneOf(COUNCILS, random) : oneOf(FOLDERS, random);
        Start full = new Start(about, oneOf(PRESETS, random), List.of());
        return random.nextInt(5) == 0 ? full.smaller(random) : full;
    }

    static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Between nine and fourteen seats, where the Council has more. */
    private Start smaller(Random random) {
        List<SeatId> all = council().members().stream().map(Member::seat).toList();
        int most = Math.min(14, all.size() - 1);
        if (most < 9) {
            return this;
        }
        List<SeatId> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return new Start(about, preset, some.subList(0, 9 + random.nextInt(most - 8)));
    }

    private Council council() {
        String id = isBlank()
                ? about
                : KeptScenario.read(ScenarioFolder.text(about)).script().councilId();
        return Room.LIBRARY.council(id).orElseThrow();
    }

    private boolean isBlank() {
        return Character.isDigit(about.charAt(0));
    }

    Room room() {
        return Room.of(new Opening(
                "A walk",
                subject(),
                new Opening.Seating(seats, preset, Optional.empty()),
                new LessonEvent.Manner(45, "en", false),
                30));
    }

    private Opening.Subject subject() {
        return isBlank()
                ? new Opening.Blank(about, "The situation in Arcadia", LocalDate.parse(about))
                : new Opening.Scripted(ScenarioFolder.text(about), Optional.of(about.replaceAll(".*/", "")));
    }
}
