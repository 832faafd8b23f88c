package horseshoe.web.record.view;

import horseshoe.explanation.RecordWords;
import horseshoe.record.query.Catalogue;
import horseshoe.record.query.Counting.Counted;
import horseshoe.record.query.Dimension;
import horseshoe.record.query.Key;
import horseshoe.record.query.Seating;
import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Votes, counted.
 *
 * @param version which record
 * @param by the dimensions, as they were asked for
 * @param total votes that were found; of some nothing can be counted, and some count more than once
 * @param permalink brings the same again as long as the record has this version
 * @param rows in natural order
 */
@Schema(description = "Votes, counted by one dimension or two")
public record CountsView(String version, List<String> by, int total, String permalink, List<CountedView> rows) {
    /**
     * How many votes there are of something.
     *
     * @param keys the year, the constant, the seat
     * @param names what people say for them
     * @param votes how many
     */
    public record CountedView(List<String> keys, List<String> names, int votes) {}

    /** What keys are called. */
    public record Naming(Catalogue catalogue, RecordWords words) {
        /**
         * What a key is called.
         *
         * @param dimension whose key
         * @param key one of it
         * @return the name of a member, the word for a constant; years as they are
         */
        public String of(Dimension dimension, Key key) {
            return switch (dimension) {
                case YEAR, DECADE, MONTH -> key.code();
                case MEMBER, VETOED_BY ->
                    Optional.ofNullable(catalogue.seatings().get(SeatId.of(key.code())))
                            .map(Seating::name)
                            .orElse(key.code());
                case SUBJECT -> words.of("subject", key.code());
                case REGION -> words.of("region", key.code());
                case KIND -> words.of("kind", key.code());
                case OUTCOME -> words.of("outcome", key.code());
                case GROUND -> words.of("ground", key.code());
                case POSITION -> words.of("vote", key.code());
                case NAMES -> words.of("names", key.code());
            };
        }
    }

    /**
     * A row.
     *
     * @param dimensions of the keys
     * @param counted keys and votes
     * @param naming what keys are called
     * @return the view
     */
    public static CountedView row(List<Dimension> dimensions, Counted counted, Naming naming) {
        List<String> names = new ArrayList<>();
        for (Key key : counted.keys()) {
            names.add(naming.of(dimensions.get(names.size()), key));
        }
        return new CountedView(counted.keys().stream().map(Key::code).toList(), names, counted.votes());
    }
}
