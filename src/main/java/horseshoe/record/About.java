package horseshoe.record;

import horseshoe.rules.Chapter;
import java.util.Set;

/**
 * What a vote was about.
 *
 * @param subject one word of the fixed list
 * @param region the part of the world
 * @param chapters the part of the Charter the Council acted under; empty where the record does not know
 */
public record About(Subject subject, Region region, Set<Chapter> chapters) {
    /** Copies the chapters. */
    public About {
        chapters = Set.copyOf(chapters);
    }
}
