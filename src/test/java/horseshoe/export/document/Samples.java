package horseshoe.export.document;

import horseshoe.drafting.document.Body;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.ResolutionNumber;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Stage;
import horseshoe.drafting.document.Symbol;
import horseshoe.drafting.document.Wording;
import horseshoe.rules.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drafts of the tests, in words of our own. */
public final class Samples {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Samples() {}

    /** A short draft with subparagraphs and links. */
    static Draft english() {
        return draft(
                Language.ENGLISH,
                List.of(
                        new Paragraph(
                                key("p1"),
                                Degree.PARAGRAPH,
                                new Wording(List.of(
                                        new Span.Words("Recalling its resolution "),
                                        new Span.OtherResolution(new ResolutionNumber(1718, 2006))))),
                        words("p2", Degree.PARAGRAPH, "Acting under Chapter VII of the Charter of the United Nations")),
                List.of(
                        words("o1", Degree.PARAGRAPH, "Decides to extend the mandate of the Panel until 30 April 2027"),
                        words("o2", Degree.PARAGRAPH, "Requests the Panel to report on"),
                        words("o3", Degree.FIRST, "the measures that States have taken"),
                        words("o4", Degree.SECOND, "at sea"),
                        words("o5", Degree.SECOND, "on land"),
                        words("o6", Degree.FIRST, "what remains to be done"),
                        new Paragraph(
                                key("o7"),
                                Degree.PARAGRAPH,
                                new Wording(List.of(
                                        new Span.Words("Decides to review the mandate set out in "),
                                        new Span.OwnParagraph(key("o1"), Span.Form.FULL),
                                        new Span.Words(" and to remain seized of the matter"))))));
    }

    static Draft in(Language language, String recital, String decision) {
        return draft(
                language,
                List.of(words("p1", Degree.PARAGRAPH, recital)),
                List.of(words("o1", Degree.PARAGRAPH, decision)));
    }

    static Draft arabic() {
        return in(Language.ARABIC, "وإذ يشير إلى قراره 1718 (2006)", "يقرر إبقاء هذه المسألة قيد نظره");
    }

    static Draft russian() {
        return in(
                Language.RUSSIAN,
                "ссылаясь на свою резолюцию 1718 (2006)",
                "постановляет продолжать заниматься этим вопросом");
    }

    static Draft chinese() {
        return in(Language.CHINESE, "回顾其第1718(2006)号决议", "决定继续处理此案");
    }

    /** What a hostile member may type. */
    static Draft hostile() {
        return in(
                Language.ENGLISH,
                "Recalling <script>alert(1)</script> & \"quotes\" ]]> <!-- \u0000\u0007\uD800 \u202Eevil\u202C",
                "=HYPERLINK(\"x\") {0} ${jndi:ldap://x} <fo:external-graphic src='file:/etc/passwd'/>\u000b end");
    }

    /** A draft of 80 paragraphs: 20 recitals, and 20 decisions with two subparagraphs each. */
    public static Draft ofEighty() {
        String words =
                " its full support for the efforts of the States of the region, and of the organizations that work there,"
                        + " to bring about a lasting peace in which everybody can live without fear";
        List<Paragraph> operative = new ArrayList<>();
        IntStream.rangeClosed(1, 20).forEach(number -> {
            operative.add(words("o" + number, Degree.PARAGRAPH, "Expresses" + words));
            operative.add(words("a" + number, Degree.FIRST, "the first point, namely" + words));
            operative.add(words("b" + number, Degree.FIRST, "the second point, namely" + words));
        });
        return draft(
                Language.ENGLISH,
                IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> words("p" + number, Degree.PARAGRAPH, "Reaffirming" + words))
                        .toList(),
                operative);
    }

    /** Adopted, with a vote of fifteen. */
    public static Issue adopted(Draft draft) {
        List<Poll.Line> lines = Stream.of(
                        "Algeria",
                        "China",
                        "Ecuador",
                        "France",
                        "Guyana",
                        "Japan",
                        "Malta",
                        "Mozambique",
                        "Republic of Korea",
                        "Russian Federation",
                        "Sierra Leone",
                        "Slovenia",
                        "Switzerland",
                        "United Kingdom",
                        "United States")
                .map(name -> new Poll.Line(name, vote(name), vote(name) == Vote.IN_FAVOUR ? "In favour" : "Abstaining"))
                .toList();
        return Issue.of(draft)
                .decided(
                        new Heading.OfResolution("1 (2026)", "HS/K7WM4X/PV.1", DAY),
                        new Poll("The result is 13 in favour, none against, 2 abstaining.", lines));
    }

    private static Vote vote(String name) {
        return name.equals("China") || name.equals("Russian Federation") ? Vote.ABSTAINING : Vote.IN_FAVOUR;
    }

    private static Draft draft(Language language, List<Paragraph> preambular, List<Paragraph> operative) {
        return new Draft(
                new Masthead(new Symbol(2026, 255), DAY, language, List.of("Japan", "Ecuador", "Malta")),
                Stage.WORKING_COPY.as(Stage.Form.IN_BLUE),
                new Body(preambular),
                new Body(operative));
    }

    private static Paragraph words(String key, Degree degree, String text) {
        return new Paragraph(key(key), degree, Wording.of(text));
    }

    private static ParagraphKey key(String value) {
        return new ParagraphKey(value);
    }
}
