package horseshoe.rules;

import java.text.Normalizer;

/**
 * A State on the Council at one date, or a seat that a reform model would create.
 *
 * @param seat the continuing seat
 * @param entity code of the State that fills it on the day: {@code SUN} in the seat {@code RUS} before 24 December 1991
 * @param officialName the name by which the Council sorts, e.g. "United Kingdom of Great Britain and Northern Ireland"
 * @param shortName the name people use, e.g. "United Kingdom"
 * @param membership by what title it sits
 */
public record Member(SeatId seat, String entity, String officialName, String shortName, Membership membership) {
    /**
     * Whether the member sits for good.
     *
     * @return true for a permanent member, with or without a veto
     */
    public boolean isPermanent() {
        return membership == Membership.PERMANENT;
    }

    /**
     * The name as the alphabet of the Council's table sees it (Rule 18: English alphabetical order).
     *
     * @return the official name without accents, so that Côte d'Ivoire stands before Croatia
     */
    public String sortName() {
        return Normalizer.normalize(officialName, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
