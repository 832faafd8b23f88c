package horseshoe.record.intake;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the seat of a Council that a row of the library's file means. Its code counts first: that of the continuing seat, of the State of the
 * day, or one that it had in between; then, where the code
 * is none of today's, its name, which comes in several spellings.
 */
final class Table {
    /** Codes of former names, and others in use for the same States, by the code of the seat. */
    private static final Map<String, String> FORMER = Map.ofEntries(
            Map.entry("SUN", "RUS"),
            Map.entry("ROC", "CHN"),
            Map.entry("TWN", "CHN"),
            Map.entry("UAR", "EGY"),
            Map.entry("ZAR", "COD"),
            Map.entry("HVO", "BFA"),
            Map.entry("DHY", "BEN"),
            Map.entry("BYS", "BLR"),
            Map.entry("UKS", "UKR"),
            Map.entry("FRG", "DEU"),
            Map.entry("GFR", "DEU"),
            Map.entry("YMD", "YEM"),
            Map.entry("ROM", "ROU"),
            Map.entry("CZS", "CSK"),
            Map.entry("GDR", "DDR"),
            Map.entry("USSR", "RUS"));

    /** Codes that mean another State for certain, whatever the name beside them. */
    private static final Set<String> TODAY = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private final Council council;
    private final Map<String, SeatId> seats = new HashMap<>();

    Table(Council council) {
        this.council = council;
        council.members().forEach(this::put);
    }

    private void put(Member member) {
        seats.put(member.entity(), member.seat());
        seats.put(member.seat().code(), member.seat());
    }

    Council council() {
        return council;
    }

    Optional<SeatId> seat(String code, String name) {
        String upper = code.toUpperCase(Locale.ROOT);
        return byCode(upper).or(() -> TODAY.contains(upper) ? Optional.empty() : byName(plain(name)));
    }

    private Optional<SeatId> byCode(String code) {
        return Optional.ofNullable(seats.get(code))
                .or(() -> Optional.ofNullable(FORMER.get(code))
                        .map(SeatId::of)
                        .filter(seat -> council.member(seat).isPresent()));
    }

    private Optional<SeatId> byName(String name) {
        return council.members().stream()
                .filter(member -> name.equals(plain(member.officialName())) || name.equals(plain(member.shortName())))
                .map(Member::seat)
                .findFirst()
                .or(() -> byCode(name));
    }

    /** A name without case, accents and marks. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]+", " ")
                .strip();
    }
}
