package horseshoe.rules.roster;

import horseshoe.rules.SeatId;

/**
 * One member's turn in the chair.
 *
 * @param span the days, since 1947 a calendar month
 * @param seat who presides
 */
public record Term(Span span, SeatId seat) {}
