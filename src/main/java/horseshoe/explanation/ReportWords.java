package horseshoe.explanation;

import java.time.LocalDate;
import java.util.List;

/** The words around what a report tells: headings, labels, and what stands where there is nothing. Safe to share between threads. */
public final class ReportWords {
    private final Messages messages;

    private ReportWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * The words of a language.
     *
     * @param messages its sentences
     * @return its words
     */
    public static ReportWords of(Messages messages) {
        return new ReportWords(messages.and("debrief").and("report"));
    }

    /**
     * Words with their blanks filled; what people typed stands in them as they typed it.
     *
     * @param key names the words, in {@code report.properties} or {@code debrief.properties}
     * @param values what goes into the blanks {0}, {1}, ...
     * @return the words
     */
    public String say(String key, Object... values) {
        return messages.phrase(key, values);
    }

    /**
     * Words as they stand at the beginning of a line.
     *
     * @param key names the words
     * @return the words, with a capital letter
     */
    public String begin(String key) {
        return messages.begin(key);
    }

    /**
     * A day.
     *
     * @param day any day
     * @return for example "12 April 2024"
     */
    public String day(LocalDate day) {
        return messages.date(day);
    }

    /**
     * People in a row.
     *
     * @param names of any number
     * @return "A, B and C"; a dash for nobody
     */
    public String people(List<String> names) {
        return names.isEmpty() ? say("nothing") : messages.list(names);
    }
}
