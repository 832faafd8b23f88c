package horseshoe.web.view;

import horseshoe.explanation.KitWords;
import horseshoe.explanation.Telling;
import horseshoe.rules.Member;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.kit.Kit;
import horseshoe.scenario.kit.LessonPlan;
import horseshoe.scenario.kit.Likely;
import horseshoe.scenario.kit.RoleSheet;
import horseshoe.scenario.kit.RoleSheet.Trait;
import horseshoe.scenario.kit.Rubric;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a teacher prints before a lesson.
 *
 * @param scenario the scenario's id
 * @param title its title
 * @param summary what it is about
 * @param lesson what a class takes home
 * @param standing HISTORY, HYPOTHETICAL or TEXTBOOK
 * @param date the day of its first decision
 * @param agendaItem the item of the agenda
 * @param symbol the draft's symbol
 * @param operative what the draft asks for
 * @param minutes how long the lesson is
 * @param required affirmative votes needed
 * @param president who presides, where that is known
 * @param plan the lesson, minute by minute
 * @param roles a sheet for every seat
 * @param likely how every seat is likely to vote: the teacher's sheet
 * @param questions questions to the class: the teacher's sheet
 * @param rubric four criteria at four levels
 */
public record KitView(
        String scenario,
        String title,
        String summary,
        String lesson,
        String standing,
        LocalDate date,
        String agendaItem,
        Optional<String> symbol,
        List<String> operative,
        int minutes,
        int required,
        Optional<SeatName> president,
        List<PartView> plan,
        List<RoleView> roles,
        List<LikelyView> likely,
        List<String> questions,
        List<CriterionView> rubric) {
    /** A seat and its short name. */
    public record SeatName(String seat, String name) {
        static SeatName of(Member member) {
            return new SeatName(member.seat().code(), member.shortName());
        }
    }

    /** A part of the lesson: when it begins and how long it takes, in minutes. */
    public record PartView(String part, int from, int minutes, String title, String text) {}

    /** A role sheet. */
    public record RoleView(
            String seat,
            String name,
            String officialName,
            boolean veto,
            boolean president,
            boolean sponsor,
            String interests,
            List<String> redLines,
            List<SeatName> allies,
            List<SeatName> opponents,
            List<SeatName> open,
            List<String> phrases,
            List<String> tasks) {}

    /** How a seat is likely to vote, how sure that is, and why. */
    public record LikelyView(
            String seat, String name, Optional<String> vote, Optional<String> confidence, Optional<String> reason) {}

    /** A criterion of the rubric. */
    public record CriterionView(String criterion, String title, List<LevelView> levels) {}

    /** A level, 1 for the lowest. */
    public record LevelView(int level, String name, String text) {}

    /**
     * The view of a kit.
     *
     * @param kit the kit
     * @param words its sentences
     * @return the view
     */
    public static KitView of(Kit kit, KitWords words) {
        Scenario scenario = kit.scenario();
        return new KitView(
                scenario.id(),
                scenario.headline().title(),
                scenario.headline().summary(),
                scenario.headline().lesson(),
                scenario.headline().standing().name(),
                scenario.script().date(),
                scenario.document().getString("agendaItem"),
                scenario.script().draft().symbol(),
                scenario.script().draft().operative(),
                kit.plan().minutes(),
                kit.council().rule().requiredAffirmative(),
                kit.presiding().map(SeatName::of),
                kit.plan().parts().stream()
                        .map(timed -> part(kit, timed, words))
                        .toList(),
                kit.roles().stream().map(sheet -> role(kit, sheet, words)).toList(),
                kit.likely().stream().map(KitView::likely).toList(),
                questions(scenario),
                Stream.of(Rubric.Criterion.values())
                        .map(criterion -> criterion(criterion, words))
                        .toList());
    }

    private static List<String> questions(Scenario scenario) {
        return scenario
                .document()
                .getJsonObject("teacher")
                .getJsonArray("questions")
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }

    private static PartView part(Kit kit, LessonPlan.Timed timed, KitWords words) {
        Telling told = words.part(kit, timed.part());
        return new PartView(timed.part().name(), timed.from(), timed.minutes(), told.headline(), told.text());
    }

    private static RoleView role(Kit kit, RoleSheet sheet, KitWords words) {
        Member member = sheet.member();
        return new RoleView(
                member.seat().code(),
                member.shortName(),
                member.officialName(),
                sheet.traits().contains(Trait.VETO),
                sheet.traits().contains(Trait.PRESIDENT),
                sheet.traits().contains(Trait.SPONSOR),
                words.interests(sheet),
                words.redLines(kit, sheet),
                names(sheet.circle().allies()),
                names(sheet.circle().opponents()),
                names(sheet.circle().open()),
                words.phrases(kit, sheet),
                words.tasks(kit, sheet));
    }

    private static List<SeatName> names(List<Member> members) {
        return members.stream().map(SeatName::of).toList();
    }

    private static LikelyView likely(Likely likely) {
        return new LikelyView(
                likely.member().seat().code(),
                likely.member().shortName(),
                likely.vote().map(Enum::name),
                likely.stance().map(stance -> stance.confidence().name()),
                likely.stance().map(stance -> stance.reason()));
    }

    private static CriterionView criterion(Rubric.Criterion criterion, KitWords words) {
        return new CriterionView(
                criterion.name(),
                words.criterion(criterion),
                Stream.of(Rubric.Level.values())
                        .map(level -> level(criterion, level, words))
                        .toList());
    }

    private static LevelView level(Rubric.Criterion criterion, Rubric.Level level, KitWords words) {
        Telling told = words.level(criterion, level);
        return new LevelView(level.ordinal() + 1, told.headline(), told.text());
    }
}
