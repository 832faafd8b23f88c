package horseshoe.record;

import java.time.LocalDate;

/**
 * Where a vote is to be found. Text that is not known is empty.
 *
 * @param date the day of the vote
 * @param meeting symbol of the meeting's record such as {@code S/PV.9591}, or the number of a video conference of 2020-21
 * @param symbol the resolution, such as {@code S/RES/2774 (2025)}; empty if there is none
 * @param draft the document voted on, such as {@code S/2024/255}
 * @param part what of it, such as {@code paragraph 5} or {@code oral amendment 2}; empty for the whole
 */
public record Reference(LocalDate date, String meeting, String symbol, String draft, String part) {}
