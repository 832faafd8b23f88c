package horseshoe.drafting.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "The Committee" and "the Panel" say which: the full name stands somewhere, with the short one in brackets behind it, or the paragraph that
 * establishes it does.
 */
final class BodiesDefined implements Check {
    private static final int BEFORE = 150;
    private static final int BEHIND = 60;
    private static final List<Body> BODIES = Stream.of(
                    "Committee",
                    "Panel",
                    "Mission",
                    "Monitoring Team",
                    "Group",
                    "Commission",
                    "Tribunal",
                    "Mechanism",
                    "Force",
                    "Office")
            .map(Body::of)
            .toList();

    /** "Establishes" before a name, in the same paragraph and near enough. */
    private static final Pattern ESTABLISHED = Pattern.compile("\\b[Ee]stablish(es|ing)?\\b.{0,120}$");

    /** A body that is named by one word, what mentions it and what, beginning with the name, defines it. */
    private record Body(String name, Pattern mention, Pattern definition) {
        static Body of(String name) {
            return new Body(
                    name,
                    Pattern.compile("\\b[Tt]he " + name + "\\b(?! (of|for|on|established|against) )(?! [A-Z(])"),
                    Pattern.compile("(?<=[“\"]|[“\"]the )" + name + "[”\"]"
                            + "|(?<=\\b)" + name
                            + "( of [A-Z]\\w+)?,? (established|pursuant|created|set up|concerning|(on|for|of|in) (the )?[A-Z])"
                            + "|(?<=\\b(?!The )[A-Z]\\w{1,40} )" + name + "\\b"));
        }

        boolean isDefined(String whole, int place) {
            Matcher matcher = definition
                    .matcher(whole)
                    .useTransparentBounds(true)
                    .region(place, Math.min(whole.length(), place + name.length() + BEHIND));
            return matcher.lookingAt() || isEstablished(whole.substring(Math.max(0, place - BEFORE), place));
        }

        private static boolean isEstablished(String before) {
            return before.contains("stablish") && ESTABLISHED.matcher(before).find();
        }
    }

    @Override
    public Stream<Finding> look(Examined examined) {
        String whole = examined.all().map(ReadParagraph::text).collect(Collectors.joining("\n"));
        return BODIES.stream().flatMap(body -> look(examined, body, whole));
    }

    private static Stream<Finding> look(Examined examined, Body body, String whole) {
        return isDefined(body, whole) ? Stream.empty() : firstMention(examined, body);
    }

    /** Looks around each mention only: a draft has tens of thousands of characters. */
    private static boolean isDefined(Body body, String whole) {
        return IntStream.iterate(
                        whole.indexOf(body.name()), place -> place >= 0, place -> whole.indexOf(body.name(), place + 1))
                .anyMatch(place -> body.isDefined(whole, place));
    }

    private static Stream<Finding> firstMention(Examined examined, Body body) {
        return examined.all()
                .filter(read -> read.text().contains(body.name()) && read.says(body.mention()))
                .limit(1)
                .map(read -> Finding.at(read.paragraph(), Remark.BODY_UNDEFINED, body.name()));
    }
}
