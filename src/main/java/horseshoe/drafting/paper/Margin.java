package horseshoe.drafting.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands beside the text.
 *
 * @param comments all, settled ones included
 * @param suggestions those that are open
 * @param suggested how many were ever made
 */
public record Margin(List<Comment> comments, List<Suggestion> suggestions, int suggested) {
    /** Copies the lists. */
    public Margin {
        comments = List.copyOf(comments);
        suggestions = List.copyOf(suggestions);
    }

    static Margin empty() {
        return new Margin(List.of(), List.of(), 0);
    }

    /**
     * A comment that is not settled.
     *
     * @param number its number
     * @return empty if there is none
     */
    public Optional<Comment> open(int number) {
        return comments.stream()
                .filter(comment -> comment.number() == number && !comment.settled())
                .findFirst();
    }

    /**
     * An open suggestion.
     *
     * @param number its number
     * @return empty if there is none
     */
    public Optional<Suggestion> suggestion(int number) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.number() == number)
                .findFirst();
    }

    Margin with(Comment comment) {
        return new Margin(Stream.concat(comments.stream(), Stream.of(comment)).toList(), suggestions, suggested);
    }

    Margin settling(int number) {
        return new Margin(
                comments.stream()
                        .map(comment -> comment.number() == number ? comment.done() : comment)
                        .toList(),
                suggestions,
                suggested);
    }

    Margin with(Suggestion suggestion) {
        return new Margin(
                comments,
                Stream.concat(suggestions.stream(), Stream.of(suggestion)).toList(),
                suggested + 1);
    }

    Margin closing(int number) {
        return new Margin(
                comments,
                suggestions.stream()
                        .filter(suggestion -> suggestion.number() != number)
                        .toList(),
                suggested);
    }
}
