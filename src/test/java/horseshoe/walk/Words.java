package horseshoe.walk;

import java.util.List;
import java.util.Random;

/** What people type, the strange things too. */
final class Words {
    private static final List<String> ALL = List.of(
            "Expresses its concern",
            "Decides to remain seized of the matter.",
            "<b>&amp; \"quoted\"</b> {0} ${x} ]]>",
            "يقرر إبقاء هذه المسألة قيد نظره",
            "决定继续处理此案",
            "\uD83D\uDD4A\uFE0F peace \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "Donaudampfschifffahrtsgesellschaft".repeat(8),
            "two\nlines\tand a tab",
            "\u202Eturned\u202C round",
            "=SUM(A1)");

    private Words() {}

    static String some(Random random) {
        return Start.oneOf(ALL, random) + " " + random.nextInt(1_000_000);
    }
}
