package horseshoe.drafting.merge;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who has to agree to a merged draft, and who has.
 *
 * @param sponsors of both drafts
 * @param agreed those of them that agree to the text as it stands
 */
public record Consent(Set<String> sponsors, Set<String> agreed) {
    /** Copies the names; rejects who sponsors neither draft. */
    public Consent {
        sponsors = Set.copyOf(sponsors);
        agreed = Set.copyOf(agreed);
        if (!sponsors.containsAll(agreed)) {
            throw new IllegalArgumentException("Only sponsors are asked to agree");
        }
    }

    static Consent of(Set<String> sponsors) {
        return new Consent(sponsors, Set.of());
    }

    /** The text changed: whoever agreed is asked again. */
    Consent again() {
        return of(sponsors);
    }

    Consent with(String sponsor) {
        Set<String> more = new TreeSet<>(agreed);
        more.add(sponsor);
        return new Consent(sponsors, more);
    }

    /**
     * Whether the merged draft may take the place of both.
     *
     * @return true if all sponsors agree
     */
    public boolean isComplete() {
        return agreed.equals(sponsors);
    }
}
