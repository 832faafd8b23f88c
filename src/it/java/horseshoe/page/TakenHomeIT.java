package horseshoe.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The documents that people take home after the meeting. */
@ExtendWith(Fixtures.class)
class TakenHomeIT {
    private Lesson lesson;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        lesson = Lesson.onThePanel(server, browser);
    }

    @AfterEach
    void close() {
        lesson.close();
    }

    /** The text file of a group of links, once Word and PDF were seen beside it. */
    private static String taken(Page page, String group) throws IOException {
        Locator links = page.locator(".downloads").filter(new Locator.FilterOptions().setHasText(group));
        PlaywrightAssertions.assertThat(links.locator("a")).hasText(new String[] {"Word", "PDF", "Text"});
        Download file = page.waitForDownload(() -> links.getByText("Text").click());
        return Files.readString(file.path());
    }

    @Test
    void theTeacherTakesTheRecordAndAStudentTheOwnPage() throws IOException {
        Page france = lesson.joins("France");
        lesson.begin(france);
        Page teacher = lesson.teacher();
        teacher.locator("hs-class-bar").getByText("Debrief").click();
        france.navigate(france.url() + "/debrief");
        assertThat(taken(france, "France: this page")).contains("France: what its delegation did");
        Lesson.requireNoFault(france);
        teacher.getByText("Meeting record").click();
        assertThat(taken(teacher, "Meeting record")).contains("President:", "The agenda was adopted.");
        Lesson.requireNoFault(teacher);
    }
}
