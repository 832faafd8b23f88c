package horseshoe.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format keeps of a document. */
class FormatTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void mastheadSponsorsAndTextAreThere(Format format) {
        String text = Read.text(format, Issue.of(Samples.english()));
        assertThat(text)
                .contains("S/2026/255", "Ecuador, Japan and Malta: draft resolution", "at sea", "to report on:")
                .contains("remain seized of the matter.");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aLinkIsWrittenOut(Format format) {
        String text = Read.text(format, Issue.of(Samples.english())).replaceAll("<[^>]*>", "");
        assertThat(text).contains("set out in paragraph 1 above and").contains("1718 (2006),");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aResolutionSaysWhereItWasAdoptedAndHowMembersVoted(Format format) {
        assertThat(Read.text(format, Samples.adopted(Samples.english())))
                .contains("Resolution 1 (2026)", "HS/K7WM4X/PV.1", "Sierra Leone", "13 in favour, none against")
                .doesNotContain("draft resolution");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatPretendsToBeOfTheUnitedNations(Format format) {
        assertThat(Read.text(format, Issue.of(Samples.english()))).contains("Not a document of the United Nations");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void russianSurvives(Format format) {
        assertThat(Read.text(format, Issue.of(Samples.russian())))
                .contains("Совет Безопасности", "ссылаясь на свою резолюцию", "постановляет продолжать");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void chineseSurvives(Format format) {
        assertThat(Read.text(format, Issue.of(Samples.chinese()))).contains("决定继续处理此案", "号决议");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void arabicSurvives(Format format) {
        assertThat(Read.text(format, Issue.of(Samples.arabic()))).contains("يقرر إبقاء هذه المسألة قيد نظره");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void otherLettersWithinAnEnglishTextSurvive(Format format) {
        Draft draft = Samples.in(Language.ENGLISH, "Recalling what 安全理事会 and Совет and مجلس say", "Decides so");
        assertThat(Read.text(format, Issue.of(draft))).contains("安全理事会", "Совет", "مجلس");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void hostileWordsStayWords(Format format) {
        String text = Read.text(format, Issue.of(Samples.hostile()));
        assertThat(text).doesNotContain("\u0000", "\u0007", "\u000b", "\u202e", "\ud800");
        assertThat(text.replace("&lt;", "<").replace("&gt;", ">").replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script>", "{0} ${jndi:ldap://x} <fo:external-graphic");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aHostileSymbolStaysASymbol(Format format) {
        Issue issue = Issue.of(Samples.english()).under("S/<b>&\u0001{0}");
        assertThat(Read.text(format, issue)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"))
                .contains("S/<b>&{0}");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void eightyParagraphsAreAllThere(Format format) {
        String text = Read.text(format, Samples.adopted(Samples.ofEighty()));
        assertThat(text.replaceAll("<[^>]*>", " ")).contains("20.", "the second point, namely");
    }

    @Test
    void eightyParagraphsTakeSeveralPagesAndTheVoteTheLast() {
        byte[] pdf = Format.PDF.of(Samples.adopted(Samples.ofEighty()));
        assertThat(Read.pages(pdf)).isBetween(4, 12);
        assertThat(Read.lastPage(pdf)).contains("Switzerland", "13 in favour").doesNotContain("the second point");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDraftWithoutAParagraphIsADocumentToo(Format format) {
        Draft empty = FlatText.draft(Samples.english().masthead(), new DraftText(List.of(), List.of()));
        assertThat(Read.text(format, Issue.of(empty))).contains("S/2026/255");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFormatIsFoundByTheEndingOfItsFiles(Format format) {
        assertThat(Format.of(format.ending())).contains(format);
        assertThat(Format.of("odt")).isEmpty();
    }
}
