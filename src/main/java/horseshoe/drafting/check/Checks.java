package horseshoe.drafting.check;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.List;

/** All checks, in the order in which they are made. */
public final class Checks {
    private static final List<Check> IN_ORDER = List.of(
            new Completeness(),
            new OpeningPhraseKnown(),
            new OpeningPhraseInItsHalf(),
            new CapitalLetter(),
            new Punctuation(),
            new DegreesInOrder(),
            new RemainsSeized(),
            new ChapterNamed(),
            new ThreatDetermined(),
            new DecidesBinds(),
            new ResolutionsExist(),
            new LinksLead(),
            new BodiesDefined(),
            new MandatesEnd(),
            new SanctionsEnd());

    private final Examined.Against against;

    /**
     * Checks against some phrases and resolutions.
     *
     * @param book the opening phrases
     * @param known the resolutions there are
     */
    public Checks(PhraseBook book, KnownResolutions known) {
        this.against = new Examined.Against(book, known);
    }

    /**
     * What there is to remark on a draft.
     *
     * @param draft any draft
     * @return in the order of the checks; empty if nothing was found
     */
    public List<Finding> of(Draft draft) {
        Examined examined = Examined.of(draft, against);
        return IN_ORDER.stream().flatMap(check -> check.look(examined)).toList();
    }
}
