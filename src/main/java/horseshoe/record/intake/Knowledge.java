package horseshoe.record.intake;

import horseshoe.record.About;
import horseshoe.record.VoteId;
import horseshoe.rules.Council;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What has to be known to understand a file.
 *
 * @param councils the Council of a day; empty where there was none
 * @param subjects what a vote of the project's own record was about; empty where it has none of that id
 * @param words finds the subject of any other vote
 */
public record Knowledge(
        Function<LocalDate, Optional<Council>> councils,
        Function<VoteId, Optional<About>> subjects,
        SubjectWords words) {}
