package horseshoe.rules.measure;

import horseshoe.rules.Outcome;
import java.time.LocalDate;

/**
 * The return of lifted sanctions, S/RES/2231 (2015), paragraphs 11 and 12: once a participant has notified the Council of significant
 * non-performance, the sanctions are back unless within thirty days the Council adopts a text that continues their absence. So too
 * few votes or a veto bring them back. Does not check who notified.
 *
 * @param notified the day the Council received the notification
 */
public record Snapback(LocalDate notified) {
    /** How long the Council has, in days (paragraph 12). */
    public static final int DAYS = 30;

    /**
     * The last day on which the Council can prevent it.
     *
     * @return the thirtieth day after the notification
     */
    public LocalDate lastDay() {
        return notified.plusDays(DAYS);
    }

    /**
     * When the sanctions are back, if they come back: midnight GMT after the thirtieth day.
     *
     * @return the day that begins then
     */
    public LocalDate back() {
        return lastDay().plusDays(1);
    }

    /**
     * What becomes of the sanctions.
     *
     * @param continuingRelief the decision on the text that would keep them lifted
     * @return lapsed for good if that is adopted, else returned
     */
    public Fate after(Outcome continuingRelief) {
        return new Measure("Sanctions", OnFailure.RETURNS, new Ending.On(lastDay())).after(continuingRelief);
    }

    /**
     * What becomes of the sanctions if the Council adopts nothing, not even by a vote that fails.
     *
     * @return returned
     */
    public Fate ifNothingIsAdopted() {
        return new Fate(OnFailure.RETURNS, new Ending.On(lastDay()));
    }
}
