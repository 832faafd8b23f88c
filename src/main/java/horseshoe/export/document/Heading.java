package horseshoe.export.document;

import java.time.LocalDate;

/** What stands between the masthead and the text. */
public sealed interface Heading {
    /** A draft: who submits it. */
    record OfDraft() implements Heading {}

    /**
     * A resolution.
     *
     * @param number as it is cited, such as "2728 (2024)"
     * @param meeting the meeting at which it was adopted, such as "S/PV.9584"
     * @param adopted the day
     */
    record OfResolution(String number, String meeting, LocalDate adopted) implements Heading {}
}
