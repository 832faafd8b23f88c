package horseshoe.councils;

import static horseshoe.councils.Library.LIBRARY;
import static horseshoe.councils.Library.elected;
import static horseshoe.councils.Library.entity;
import static horseshoe.councils.Library.names;
import static horseshoe.councils.Library.on;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.roster.Note;
import horseshoe.rules.roster.SeatLookup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who sat: the United Nations' list of elected members, and the successions in permanent seats")
class MembershipByYearTest {
    @Test
    @DisplayName(
            "Article 23 as signed: eleven members and seven votes to 1965; A/RES/1991 A (XVIII): fifteen and nine since 1966")
    void everyDayHasElevenOrFifteenMembers() {
        LIBRARY.councils()
                .dates()
                .first()
                .datesUntil(LocalDate.parse("2028-01-01"))
                .forEach(day -> {
                    Council council = LIBRARY.councils().on(day).orElseThrow();
                    assertThat(council.size()).as("%s", day).isEqualTo(day.getYear() < 1966 ? 11 : 15);
                    assertThat(council.rule().requiredAffirmative()).isEqualTo(day.getYear() < 1966 ? 7 : 9);
                    assertThat(council.permanentMembers().size()).isEqualTo(5);
                    assertThat(council.rule().veto().holders()).isEqualTo(council.permanentMembers());
                });
    }

    @Test
    void electedMembersServeTwoYearsAndAreNotReElectedAtOnce() {
        for (int year = 1948; year <= 2027; year++) {
            List<String> before = elected(year - 2 + "-06-01");
            List<String> between = elected(year - 1 + "-06-01");
            List<String> now = elected(year + "-06-01");
            assertThat(now)
                    .as("%d: third year running", year)
                    .noneMatch(seat -> before.contains(seat) && between.contains(seat));
        }
    }

    @Test
    void theFirstCouncil() {
        assertThat(LIBRARY.councils().on(LocalDate.parse("1946-01-16"))).isEmpty();
        assertThat(names("1946-01-17"))
                .containsExactly(
                        "Australia",
                        "Brazil",
                        "China",
                        "Egypt",
                        "France",
                        "Mexico",
                        "Netherlands",
                        "Poland",
                        "Union of Soviet Socialist Republics",
                        "United Kingdom of Great Britain and Northern Ireland",
                        "United States of America");
    }

    @ParameterizedTest
    @CsvSource({
        "1950-06-27, CUB ECU EGY IND NOR YUG",
        "1960-06-01, ARG LKA ECU ITA POL TUN",
        "1961-06-01, LKA CHL ECU LBR TUR EGY",
        "1964-06-01, BOL BRA CSK CIV MAR NOR",
        "1965-12-31, BOL CIV JOR MYS NLD URY",
        "1966-01-01, ARG BGR JPN JOR MLI NLD NZL NGA UGA URY",
        "1977-06-01, BEN CAN DEU IND LBY MUS PAK PAN ROU VEN",
        "1990-01-01, CAN COL CIV CUB YEM ETH FIN MYS ROU COD",
        "2017-06-01, BOL EGY ETH ITA JPN KAZ SEN SWE UKR URY",
        "2018-06-01, BOL CIV GNQ ETH KAZ KWT NLD PER POL SWE",
        "2022-06-01, ALB BRA GAB GHA IND IRL KEN MEX NOR ARE",
        "2023-06-01, ALB BRA ECU GAB GHA JPN MLT MOZ CHE ARE",
        "2024-03-28, DZA ECU GUY JPN MLT MOZ KOR SLE SVN CHE",
        "2025-09-19, DZA DNK GRC GUY PAK PAN KOR SLE SVN SOM",
        "2026-01-01, BHR COL COD DNK GRC LVA LBR PAK PAN SOM",
        "2027-12-31, AUT BHR COL COD KGZ LVA LBR PRT TTO ZWE"
    })
    void electedMembersInTheOrderOfTheTable(String day, String seats) {
        assertThat(elected(day)).containsExactly(seats.split(" "));
    }

    @Test
    void nothingIsSaidBeyondTheLastYearThatIsKnown() {
        assertThat(LIBRARY.councils().on(LocalDate.parse("2028-01-01"))).isEmpty();
        assertThat(LIBRARY.councils().dates().last()).isEqualTo("2027-12-31");
        assertThat(LIBRARY.council("2028-01-01")).isEmpty();
    }

    @Test
    @DisplayName("A/RES/2758 (XXVI): the seat of China changes hands on 25 October 1971")
    void theSeatOfChina() {
        assertThat(entity("CHN", "1971-10-24")).isEqualTo("ROC");
        assertThat(entity("CHN", "1971-10-25")).isEqualTo("CHN");
        assertThat(names("1950-06-27")).contains("China");
        assertThat(resolve("ROC", "1971-10-24")).isInstanceOf(SeatLookup.Seated.class);
        assertThat(resolve("ROC", "1971-10-25"))
                .isInstanceOfSatisfying(
                        SeatLookup.UseInstead.class,
                        refusal -> assertThat(refusal.use()).isEqualTo(SeatId.of("CHN")));
    }

    @Test
    @DisplayName("the Russian Federation continues the seat of the Soviet Union on 24 December 1991")
    void theSeatOfTheSovietUnion() {
        assertThat(entity("RUS", "1991-12-23")).isEqualTo("SUN");
        assertThat(entity("RUS", "1991-12-24")).isEqualTo("RUS");
        assertThat(resolve("SUN", "1991-12-23")).isInstanceOf(SeatLookup.Seated.class);
        assertThat(resolve("RUS", "1950-06-27")).isInstanceOf(SeatLookup.Seated.class);
        assertThat(resolve("SUN", "1991-12-24"))
                .isInstanceOfSatisfying(
                        SeatLookup.UseInstead.class,
                        refusal -> assertThat(refusal.use()).isEqualTo(SeatId.of("RUS")));
    }

    @ParameterizedTest
    @CsvSource({
        "EGY, 1961-06-01, United Arab Republic",
        "LKA, 1960-06-01, Ceylon",
        "BLR, 1974-06-01, Byelorussian Soviet Socialist Republic",
        "UKR, 1948-07-01, Ukrainian Soviet Socialist Republic",
        "CMR, 1974-10-30, United Republic of Cameroon",
        "DEU, 1977-06-01, 'Germany, Federal Republic of'",
        "DDR, 1980-06-01, German Democratic Republic",
        "LBY, 1976-11-01, Libyan Arab Republic",
        "LBY, 1977-05-26, Libyan Arab Jamahiriya",
        "BFA, 1984-08-03, Upper Volta",
        "BFA, 1984-08-04, Burkina Faso",
        "YEM, 1990-05-21, Democratic Yemen",
        "YEM, 1990-05-25, Yemen",
        "COD, 1991-01-01, Zaire",
        "COD, 2026-07-01, Democratic Republic of the Congo",
        "CIV, 1964-06-01, Ivory Coast",
        "CIV, 1990-08-02, Côte d'Ivoire",
        "TUR, 2010-09-01, Turkey",
        "NLD, 2018-03-01, Netherlands",
        "KOR, 2024-06-12, Republic of Korea"
    })
    void namesAreThoseTheCouncilUsed(String seat, String day, String name) {
        assertThat(on(day).member(SeatId.of(seat)).orElseThrow().officialName()).isEqualTo(name);
    }

    @Test
    @DisplayName("S/PV.2932, 2 August 1990: the order of the table")
    void theOrderOfTheTableOn2August1990() {
        assertThat(names("1990-08-02"))
                .containsExactly(
                        "Canada",
                        "China",
                        "Colombia",
                        "Côte d'Ivoire",
                        "Cuba",
                        "Ethiopia",
                        "Finland",
                        "France",
                        "Malaysia",
                        "Romania",
                        "Union of Soviet Socialist Republics",
                        "United Kingdom of Great Britain and Northern Ireland",
                        "United States of America",
                        "Yemen",
                        "Zaire");
    }

    @Test
    void theAutumnOf1965AndSplitTermsHaveANote() {
        assertThat(LIBRARY.councils().notes(LocalDate.parse("1965-10-01")))
                .extracting(Note::text)
                .anyMatch(text -> text.contains("31 August 1965"))
                .anyMatch(text -> text.contains("Malaysia in 1965"));
    }

    @Test
    void whatIsNotCertainIsSaid() {
        assertThat(LIBRARY.councils().evidence().doubts()).isNotEmpty();
        assertThat(LIBRARY.councils().evidence().sources()).isNotEmpty();
        assertThat(LIBRARY.councils().eras())
                .allSatisfy(era -> assertThat(era.sources()).isNotEmpty());
    }

    @Test
    void everyMemberHasAPlateOfTwoLettersAndNoTwoTheSame() {
        for (int year = 1946; year <= 2027; year++) {
            List<Member> members = on(year + "-12-31").members();
            assertThat(members.stream().map(LIBRARY::plate))
                    .as("%d", year)
                    .doesNotHaveDuplicates()
                    .allMatch(plate -> plate.matches("[A-Z]{2}"));
        }
    }

    @Test
    void theSovietUnionHasAPlateOfItsOwn() {
        assertThat(LIBRARY.plate(on("1950-06-27").member(SeatId.of("RUS")).orElseThrow()))
                .isEqualTo("SU");
        assertThat(LIBRARY.plate(on("2024-03-28").member(SeatId.of("RUS")).orElseThrow()))
                .isEqualTo("RU");
    }

    private static SeatLookup resolve(String code, String day) {
        return LIBRARY.councils().resolve(code, LocalDate.parse(day));
    }
}
