package horseshoe.classroom;

import horseshoe.meeting.Event;
import horseshoe.meeting.PaperEvent;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the classroom says, in one language. The sentences are in {@code messages/classroom}. Safe to share between threads. */
public final class ClassWords {
    private final ResourceBundle bundle;
    private final Locale locale;

    private ClassWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The sentences of a language; English where there is no such file.
     *
     * @param locale the reader's language
     * @return its sentences
     */
    public static ClassWords in(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new ClassWords(ResourceBundle.getBundle("messages.classroom", locale, noFallback), locale);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /**
     * Why a command was refused.
     *
     * @param refusal a rule of the classroom
     * @return a sentence or two that also say what to do
     */
    public String refusal(ClassRefusal refusal) {
        return say("refusal." + refusal.reason(), refusal.about().toArray());
    }

    /**
     * Why nothing can be saved or looked up at the moment, and what has become of what was sent.
     *
     * @param away what the log says
     * @return a sentence or two that also say what to do
     */
    public String unavailable(LogUnavailable away) {
        return say("log." + away.reason()) + " " + say("log." + away.outcome());
    }

    /**
     * Why a smaller Council takes as many votes as it does.
     *
     * @param bar its figures
     * @return a sentence
     */
    public String bar(SmallCouncil.Bar bar) {
        return say("bar", bar.fullRequired(), bar.fullSeats(), bar.seats(), bar.required());
    }

    /**
     * What a smaller Council is called.
     *
     * @param seats its seats
     * @return a line
     */
    public String smallCouncil(int seats) {
        return say("council.small", seats);
    }

    /**
     * What a point is called that a meeting can be taken back to.
     *
     * @param point a point of a meeting
     * @param about the speaker, or the proposal in a line, that its event is about; empty if it is about none
     * @return a line such as "France got the floor"
     */
    public String title(Run.Point point, String about) {
        return point.first().map(event -> say(key(event), about)).orElseGet(() -> bundle.getString("point.beginning"));
    }

    private String key(Event event) {
        String key = "point." + event.getClass().getSimpleName();
        return event instanceof PaperEvent.StandingChanged changed && bundle.containsKey(key + "." + changed.standing())
                ? key + "." + changed.standing()
                : key;
    }

    /** The title of the first meeting of a class. */
    String firstRun() {
        return bundle.getString("run.first");
    }

    /** The name under which the teacher, or the projector, is in the class. */
    String name(Role role) {
        return bundle.getString("role." + role);
    }

    String reason(BotMind.Intent intent) {
        return intent.words().isEmpty() ? bundle.getString("bot." + intent.reason()) : intent.words();
    }

    /** Every key of this language, for a test that none is missing. */
    List<String> keys() {
        return bundle.keySet().stream().sorted().toList();
    }
}
