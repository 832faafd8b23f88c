package horseshoe.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a draft resolution says, in our words.
 *
 * @param symbol the document's symbol; empty for a draft that was never tabled
 * @param sponsors seats whose names are on it
 * @param preambular preambular paragraphs
 * @param operative operative paragraphs
 */
public record Gist(Optional<String> symbol, List<String> sponsors, List<String> preambular, List<String> operative) {
    /** Copies the lists. */
    public Gist {
        sponsors = Absent.list(sponsors);
        preambular = Absent.list(preambular);
        operative = Absent.list(operative);
    }
}
