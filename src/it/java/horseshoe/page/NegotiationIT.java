package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.export.document.AkomaNtosoSchema;
import horseshoe.export.document.Read;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first draft to the resolution in one's hands: two delegations write, a third amends, the Council votes. */
@ExtendWith(Fixtures.class)
class NegotiationIT {
    private static final String TITLE = "The Panel, with an end";
    private static final String SUNSET =
            "Decides that the measures in paragraph 1 above shall end on 30 April 2027 unless the Council decides otherwise";
    private static final String MONTHS = "Requests the Panel to report to the Council each three months";
    private static final String WEEKS = "Requests the Panel to report to the Council each week";

    /** A bot knows nothing about an amendment and abstains: nine in favour need nine students. */
    private static final List<String> FRIENDS =
            List.of("Algeria", "Ecuador", "Guyana", "Mozambique", "Slovenia", "Switzerland");

    private Lesson lesson;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        lesson = Lesson.onThePanel(server, browser);
    }

    @AfterEach
    void leave() {
        lesson.close();
    }

    @Test
    void twoDraftAThirdAmendsTheCouncilVotesAndTheTextIsTakenHome() throws IOException {
        Page states = lesson.joins("United States");
        Page japan = lesson.joins("Japan");
        Page malta = lesson.joins("Malta");
        Page russia = lesson.joins("Russia");
        List<Page> friends = Stream.concat(
                        Stream.of(states, japan, malta), FRIENDS.stream().map(lesson::joins))
                .toList();
        lesson.begin(states, japan, malta, russia);
        write(states, japan);
        for (Page phone : List.of(states, japan)) {
            phone.getByText("Back to the class").click();
        }
        amend(malta, MONTHS);
        amend(malta, WEEKS);
        accept(List.of(states, japan));
        assertThat(malta.locator("hs-papers")).containsText("each three months");

        vote(friends, russia, "Against");
        assertThat(states.getByRole(AriaRole.MAIN)).containsText("vetoed by Russia");
        vote(friends, russia, "Abstaining");
        assertThat(states.getByRole(AriaRole.MAIN)).containsText("Adopted");
        requireTaken(lesson.teacher());
    }

    /** The United States begins with the scenario's draft, Japan joins and adds the end; it goes in blue under the draft's number. */
    private static void write(Page states, Page japan) {
        var penholder = Drafting.begins(states, TITLE);
        var cosponsor = Drafting.opens(japan, TITLE).cosponsors();
        cosponsor.enters(1);
        button(japan, "Add below").click();
        japan.keyboard().type(SUNSET);
        japan.keyboard().press("Enter");
        assertThat(penholder.paragraph("2")).containsText("shall end on 30 April 2027");
        button(states, "Put in blue").click();
        states.getByLabel("Symbol of the draft").fill("S/2024/255");
        states.locator("hs-sheet button.main").click();
        assertThat(japan.locator("hs-ahead")).containsText("In blue as S/2024/255");
    }

    private static void amend(Page phone, String words) {
        button(phone, "Propose an amendment").first().click();
        phone.locator("hs-change-field select").first().selectOption("add");
        phone.locator("hs-change-field select").last().selectOption("2");
        phone.locator("hs-change-field textarea").fill(words);
        phone.locator("hs-sheet button.main").click();
        assertThat(phone.locator("hs-papers")).containsText(words);
    }

    private static void accept(List<Page> sponsors) {
        for (Page sponsor : sponsors) {
            Locator paper = sponsor.locator("hs-papers details")
                    .filter(new Locator.FilterOptions().setHasText(MONTHS))
                    .last();
            paper.locator("summary").click();
            paper.getByText("Accept the amendment").click();
        }
    }

    private void vote(List<Page> inFavour, Page russia, String vote) {
        Page teacher = lesson.teacher();
        button(teacher, "Put to the vote").first().click();
        for (Page phone : inFavour) {
            votes(phone, "In favour");
        }
        votes(russia, vote);
        button(teacher, "Close the vote").click();
    }

    private static void votes(Page phone, String vote) {
        phone.locator("hs-vote-buttons").getByText(vote).click();
        assertThat(phone.locator("hs-vote-buttons .state")).containsText("It is sealed");
    }

    private void requireTaken(Page teacher) throws IOException {
        button(teacher, "Adjourn the meeting").click();
        teacher.locator("hs-class-bar").getByText("Debrief").click();
        teacher.getByText("Meeting record").first().click();
        String word = Read.word(taken(teacher, "Word"));
        String pdf = Read.pdf(taken(teacher, "PDF"));
        byte[] xml = taken(teacher, "XML");
        AkomaNtosoSchema.requireValid(xml);
        for (String text : List.of(word, pdf, new String(xml, StandardCharsets.UTF_8))) {
            Assertions.assertThat(text.replaceAll("\\s+", " "))
                    .contains("shall end on 30 April 2027", "each three months")
                    .doesNotContain("each week");
        }
        Assertions.assertThat(word).contains("United States of America", "Russian Federation", "Abstaining");
    }

    private static byte[] taken(Page page, String format) throws IOException {
        Locator link = page.locator("hs-record .downloads")
                .filter(new Locator.FilterOptions().setHasText("S/2024/255"))
                .getByText(format);
        Download file = page.waitForDownload(link::click);
        return Files.readAllBytes(file.path());
    }
}
