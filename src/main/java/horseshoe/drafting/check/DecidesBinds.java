package horseshoe.drafting.check;

import horseshoe.drafting.phrase.Opening;
import horseshoe.drafting.phrase.PhraseKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Members are bound by what the Council decides (Charter Art. 25). Whether it decides is read from the verb: "calls upon" and "urges" leave
 * members free (practice).
 */
final class DecidesBinds implements Check {
    private static final Set<PhraseKind> FREE =
            EnumSet.of(PhraseKind.HORTATORY, PhraseKind.EVALUATING, PhraseKind.NOTING);
    private static final Pattern SHALL = Pattern.compile(
            "^(?!.*\\b(decides?|clarifies|affirms|reaffirms|recalls)\\b).*\\b(all|Member) (Member )?States,?( .{0,60})? shall\\b");
    private static final Pattern IMPOSES = Pattern.compile("\\b(to|that) (freeze|impose|prohibit|ban)\\b");

    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.operative().stream()
                .flatMap(read -> read
                        .opening()
                        .filter(opening -> FREE.contains(opening.phrase().kind()))
                        .stream()
                        .flatMap(opening -> look(read, opening)));
    }

    private static Stream<Finding> look(ReadParagraph read, Opening opening) {
        String verb = opening.phrase().words();
        if (read.says(SHALL)) {
            return Stream.of(mended(read, opening, Finding.at(read.paragraph(), Remark.SHALL_WITHOUT_DECIDES, verb)));
        }
        return Stream.of(read)
                .filter(paragraph -> opening.phrase().kind() == PhraseKind.HORTATORY && paragraph.says(IMPOSES))
                .map(paragraph -> Finding.at(paragraph.paragraph(), Remark.MEASURES_NOT_DECIDED, verb));
    }

    /** "Urges that all States shall" can become "Decides that all States shall"; "calls upon" needs another sentence. */
    private static Finding mended(ReadParagraph read, Opening opening, Finding finding) {
        return read.text().startsWith(" that ", opening.length())
                ? finding.mendedBy(draft -> draft.with(
                        read.paragraph().key(),
                        paragraph -> paragraph.saying(paragraph
                                .wording()
                                .withBeginning(
                                        text -> "Decides" + text.stripLeading().substring(opening.length())))))
                : finding;
    }
}
