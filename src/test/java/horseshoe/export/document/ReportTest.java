package horseshoe.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format keeps of a report. */
class ReportTest {
    private static final String OUR_HOUSE = "Horseshoe classroom record";

    private static Report report(Part... parts) {
        return new Report(
                new Report.Front(
                        OUR_HOUSE, "HS/K7WM4X/PV.1", "Security Council", List.of("28 March 2024"), "Our class"),
                List.of(parts));
    }

    private static Part.Words said(String text) {
        return new Part.Words(Part.Manner.SPOKEN, "Ambassador 2 (France):", text);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void mastheadTitlesWordsAndTablesAreThere(Format format) {
        Report report = report(
                new Part.Title("Agenda"),
                Part.Words.of(Part.Manner.ASIDE, "The agenda was adopted."),
                said("We support it."),
                new Part.Subtitle("Draft resolution"),
                new Part.Table(List.of(3, 2), List.of("Member", "Vote"), List.of(List.of("China", "Abstaining"))),
                new Part.Table(List.of(1, 2), List.of(), List.of(List.of("President:", "Japan"))));
        assertThat(Read.text(format, report))
                .contains(OUR_HOUSE, "HS/K7WM4X/PV.1", "Security Council", "28 March 2024", "Our class")
                .contains("Agenda", "The agenda was adopted.", "Ambassador 2 (France): We support it.")
                .contains("Draft resolution", "Member", "China", "Abstaining", "President:", "Japan")
                .doesNotContain("United Nations\n");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void noReportPretendsToBeOfTheUnitedNations(Format format) {
        assertThat(Read.text(format, report())).contains("Not a document of the United Nations");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void wordsInEveryWritingSurvive(Format format) {
        Report report = report(
                said("постановляет продолжать"),
                said("决定继续处理此案"),
                said("يقرر إبقاء هذه المسألة قيد نظره"),
                Part.Words.of(Part.Manner.SPOKEN, "وإذ يشير إلى قراره"));
        assertThat(Read.text(format, report))
                .contains("постановляет продолжать", "决定继续处理此案")
                .contains("يقرر إبقاء هذه المسألة قيد نظره", "وإذ يشير إلى قراره");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void hostileWordsStayWords(Format format) {
        String hostile = "<b>&amp; ]]> \u0000\u0007\uD800\u202Eevil\u202C {0} ${jndi:ldap://x} <fo:external-graphic/>";
        String kept = "<b>&amp; ]]> evil {0} ${jndi:ldap://x} <fo:external-graphic/>";
        Report report = report(
                new Part.Title(hostile),
                new Part.Subtitle(hostile),
                said(hostile),
                new Part.Table(List.of(1), List.of(hostile), List.of(List.of(hostile))));
        assertThat(Read.text(format, report).replaceAll("\\s+", " "))
                .doesNotContain("\u0000", "\u0007", "\u202e", "\ud800")
                .satisfies(
                        text -> assertThat(text.split(Pattern.quote(kept), -1)).hasSize(6));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void aHostileMastheadStaysOne(Format format) {
        Report report = new Report(
                new Report.Front("A\u202E&", "S/<b>\u0001{0}", "<i>", List.of("\u0007day"), "ti\u0000tle"), List.of());
        assertThat(Read.text(format, report)).contains("A&", "S/<b>{0}", "<i>", "day", "title");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void aLongMeetingIsToldToItsEnd(Format format) {
        Part[] speeches = Stream.iterate(1, number -> number + 1)
                .limit(120)
                .map(number -> said("Speech " + number + " of many, " + "with all its words ".repeat(20)))
                .toArray(Part[]::new);
        assertThat(Read.text(format, report(speeches))).contains("Speech 1 of many", "Speech 120 of many");
    }

    @Test
    void aWordWithoutEndStaysOnThePage() {
        String word = "x".repeat(300);
        Report report = report(said(word));
        assertThat(Read.text(Format.PDF, report).replace(" ", "").replace("\u200b", ""))
                .contains(word);
        assertThat(Read.longestLine(Format.PDF.of(report).orElseThrow())).isLessThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void reportsComeInTheFormatsThatAreMadeForReading(Format format) {
        boolean forReading = List.of(Format.DOCX, Format.PDF, Format.TXT).contains(format);
        assertThat(format.isForReports()).isEqualTo(forReading);
        assertThat(format.of(report()).isPresent()).isEqualTo(forReading);
    }
}
