package horseshoe.explanation;

import horseshoe.scenario.Step;
import horseshoe.scenario.kit.Kit;
import horseshoe.scenario.kit.LessonPart;
import horseshoe.scenario.kit.RoleSheet;
import horseshoe.scenario.kit.RoleSheet.Trait;
import horseshoe.scenario.kit.Rubric;
import java.util.List;
import java.util.stream.Stream;

/** Says what stands on the sheets of a kit. Safe to share between threads. */
public final class KitWords {
    private final Messages messages;

    /**
     * The words of one language.
     *
     * @param messages its sentences
     */
    public KitWords(Messages messages) {
        this.messages = messages.and("kit");
    }

    /**
     * A part of the lesson in words.
     *
     * @param kit whose lesson
     * @param part which part
     * @return its name, and what is done
     */
    public Telling part(Kit kit, LessonPart part) {
        String key = "part." + part;
        return new Telling(
                messages.phrase(key + ".title"),
                messages.phrase(
                        key + ".text",
                        kit.plan().minutes(),
                        required(kit),
                        item(kit),
                        question(kit),
                        kit.council().size()));
    }

    private static String item(Kit kit) {
        return kit.scenario().document().getString("agendaItem");
    }

    private static String question(Kit kit) {
        return kit.scenario().script().steps().stream()
                .filter(step -> step.id().equals(kit.scenario().script().main()))
                .map(Step::title)
                .findFirst()
                .orElse("");
    }

    private static int required(Kit kit) {
        return kit.council().rule().requiredAffirmative();
    }

    /**
     * What a member wants.
     *
     * @param sheet its role sheet
     * @return a sentence
     */
    public String interests(RoleSheet sheet) {
        return sheet.interests().isEmpty() ? messages.phrase("interests.UNKNOWN") : sheet.interests();
    }

    /**
     * What a member cannot accept.
     *
     * @param kit the kit
     * @param sheet its role sheet
     * @return sentences
     */
    public List<String> redLines(Kit kit, RoleSheet sheet) {
        Trait veto = sheet.traits().contains(Trait.VETO) ? Trait.VETO : Trait.NO_VETO;
        return all(kit, "red." + sheet.attitude(), "red." + sheet.attitude() + ".2", "red." + veto);
    }

    /**
     * What a member might say.
     *
     * @param kit the kit
     * @param sheet its role sheet
     * @return beginnings of sentences
     */
    public List<String> phrases(Kit kit, RoleSheet sheet) {
        return Stream.concat(
                        special(kit, sheet, "phrase.", Trait.PRESIDENT, Trait.SPONSOR),
                        all(
                                kit,
                                "phrase.ALL",
                                "phrase." + sheet.attitude(),
                                "phrase." + sheet.attitude() + ".2",
                                "phrase.POINT")
                                .stream())
                .toList();
    }

    /**
     * What a delegation has to do.
     *
     * @param kit the kit
     * @param sheet its role sheet
     * @return tasks, in order
     */
    public List<String> tasks(Kit kit, RoleSheet sheet) {
        return Stream.of(
                        all(kit, "task.ALL", "task." + sheet.attitude()).stream(),
                        special(kit, sheet, "task.", Trait.PRESIDENT, Trait.SPONSOR, Trait.VETO),
                        all(kit, "task.LAST").stream())
                .flatMap(tasks -> tasks)
                .toList();
    }

    private Stream<String> special(Kit kit, RoleSheet sheet, String key, Trait... traits) {
        return Stream.of(traits).filter(sheet.traits()::contains).flatMap(trait -> all(kit, key + trait).stream());
    }

    private List<String> all(Kit kit, String... keys) {
        List<String> operative = kit.scenario().script().draft().operative();
        int stops = kit.council().size() - required(kit) + 1;
        return Stream.of(keys)
                .map(key -> messages.phrase(key, operative.isEmpty() ? "" : operative.getFirst(), required(kit), stops))
                .toList();
    }

    /**
     * A criterion of the rubric.
     *
     * @param criterion which
     * @return its name
     */
    public String criterion(Rubric.Criterion criterion) {
        return messages.phrase("criterion." + criterion);
    }

    /**
     * A level of a criterion.
     *
     * @param criterion which criterion
     * @param level which level
     * @return its name, and what it looks like
     */
    public Telling level(Rubric.Criterion criterion, Rubric.Level level) {
        return new Telling(messages.phrase("level." + level), messages.phrase("rubric." + criterion + "." + level));
    }
}
