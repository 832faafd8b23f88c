package horseshoe.web.live;

import horseshoe.classroom.ClassRefusal;
import horseshoe.classroom.ClassWords;
import horseshoe.classroom.LogUnavailable;
import horseshoe.meeting.Reason;
import horseshoe.meeting.Refusal;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.view.RuleView;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Rules that stand against an act, as problems: the rule's word in the type, its sentence, its citation. */
final class Refusals {
    private static final int TRY_AGAIN_SECONDS = 2;

    private final ResourceBundle sentences;
    private final ClassWords words;
    private final Locale locale;

    Refusals(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.sentences = ResourceBundle.getBundle("messages.refusals", locale, noFallback);
        this.words = ClassWords.in(locale);
        this.locale = locale;
    }

    Refused of(Refusal refusal) {
        Reason reason = refusal.reason();
        String sentence = new MessageFormat(sentences.getString(reason.name()), locale)
                .format(refusal.about().toArray());
        return new Refused(Problem.ofRule(
                type(reason), status(reason.sort()), sentence, Optional.of(RuleView.of(reason.provision()))));
    }

    Refused of(ClassRefusal refusal) {
        String sentence = words.refusal(refusal);
        return refusal.reason() == ClassRefusal.Reason.CLASS_GONE
                ? new Refused(ProblemKind.CLASS_GONE, sentence)
                : new Refused(Problem.ofRule(
                        type(refusal.reason()), status(refusal.reason().sort()), sentence, Optional.empty()));
    }

    /** Nothing can be saved or read at the moment. */
    Refused of(LogUnavailable away) {
        return new Refused(Problem.of(ProblemKind.STORAGE_UNAVAILABLE, words.unavailable(away))
                .after(TRY_AGAIN_SECONDS));
    }

    Refused gone() {
        return of(new ClassRefusal(ClassRefusal.Reason.CLASS_GONE, List.of()));
    }

    private static String type(Enum<?> reason) {
        return "/problems/" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int status(Reason.Sort sort) {
        return switch (sort) {
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case IMPOSSIBLE -> 422;
        };
    }
}
