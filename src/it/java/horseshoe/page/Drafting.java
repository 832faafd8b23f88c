package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A draft that a class writes, on the screen of one who is in the class. */
record Drafting(Page page) {

    /** Begins a draft with the text of the scenario, open to everybody. */
    static Drafting begins(Page page, String title) {
        button(page, "Begin a draft").click();
        page.getByLabel("What is it called in this class?").fill(title);
        page.getByLabel("the draft of the scenario").check();
        page.locator("hs-sheet button.main").click();
        return shown(page, title);
    }

    /** Opens a draft from the list. */
    static Drafting opens(Page page, String title) {
        page.locator("hs-working-list a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        return shown(page, title);
    }

    private static Drafting shown(Page page, String title) {
        assertThat(page.locator("hs-working-page h1")).hasText(title);
        page.locator("hs-paragraph").first().waitFor();
        return new Drafting(page);
    }

    /** Becomes a co-sponsor. */
    Drafting cosponsors() {
        does("Co-sponsor it");
        assertThat(page.locator("hs-circle")).containsText("You can write in this text");
        return this;
    }

    /** Presses a button and agrees to what it says. */
    void does(String words) {
        button(page, words).click();
        page.locator("hs-sheet button.main").click();
    }

    /** The link to the draft in a format. */
    Locator takes(String format) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(format).setExact(true));
    }

    /** An operative paragraph with all that stands under it, by its number or letter. */
    Locator paragraph(String label) {
        return page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName("Paragraph " + label).setExact(true));
    }

    /** What opens an operative paragraph. */
    Locator opener(String label) {
        return paragraph(label).locator("button.open");
    }

    /** The words that are written now. */
    Locator box() {
        return page.locator("hs-hand textarea");
    }

    /** Opens an operative paragraph by a tap. */
    void enters(int number) {
        paragraph(String.valueOf(number)).locator(".line").click();
        box().waitFor();
    }

    /** Words an operative paragraph otherwise; it stays open. */
    void writes(int number, String words) {
        enters(number);
        box().fill(words);
    }
}
