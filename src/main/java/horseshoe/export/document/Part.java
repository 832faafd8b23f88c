package horseshoe.export.document;

import java.util.List;
import java.util.stream.Stream;

/** A part of a report. Its texts are cleaned when it is made. */
public sealed interface Part {
    /** Whether it has anything to say: a table without a row does not, and no format can set one. */
    default boolean says() {
        return true;
    }

    /** How words are set. */
    enum Manner {
        /** From margin to margin. */
        PLAIN,
        /** What happens in a meeting: in italics, indented. */
        ASIDE,
        /** What somebody says: the first line indented. */
        SPOKEN
    }

    /** What stands above other parts. */
    record Title(String text) implements Part {
        /** Cleans it. */
        public Title {
            text = Clean.line(text);
        }
    }

    /** What stands above some of the parts below a title. */
    record Subtitle(String text) implements Part {
        /** Cleans it. */
        public Subtitle {
            text = Clean.line(text);
        }
    }

    /**
     * A paragraph.
     *
     * @param manner how it is set
     * @param lead its first words, in bold; may be empty
     * @param text the others
     */
    record Words(Manner manner, String lead, String text) implements Part {
        /** Cleans them. */
        public Words {
            lead = Clean.line(lead);
            text = Clean.line(text);
        }

        /**
         * Words without a lead.
         *
         * @param manner how they are set
         * @param text the words
         * @return a paragraph
         */
        public static Words of(Manner manner, String text) {
            return new Words(manner, "", text);
        }

        /** Words that run the other way than those that lead to them begin below these. */
        Stream<Words> apart() {
            boolean apart =
                    !lead.isEmpty() && !text.isEmpty() && Direction.rightToLeft(text) != Direction.rightToLeft(lead);
            return apart ? Stream.of(new Words(manner, lead, ""), of(manner, text)) : Stream.of(this);
        }

        @Override
        public boolean says() {
            return !line().isBlank();
        }

        boolean rightToLeft() {
            return Direction.rightToLeft(line());
        }

        String line() {
            return lead + between() + text;
        }

        private String between() {
            return lead.isEmpty() || text.isEmpty() ? "" : " ";
        }

        List<Run> runs() {
            Run others = manner == Manner.ASIDE ? Run.italic(text) : Run.plain(text);
            return Stream.of(Run.bold(lead + between()), others)
                    .filter(run -> !run.text().isEmpty())
                    .toList();
        }
    }

    /**
     * A table.
     *
     * @param shares how wide the columns are in proportion to each other
     * @param head what stands above the columns; empty for an open list
     * @param rows from top to bottom, each with as many texts as there are columns
     */
    record Table(List<Integer> shares, List<String> head, List<List<String>> rows) implements Part {
        /** Copies the lists and cleans the texts; rejects rows that do not fit the columns. */
        public Table {
            shares = List.copyOf(shares);
            head = clean(head);
            rows = rows.stream().map(Table::clean).toList();
            int columns = shares.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Each row has a text for each of the " + columns + " columns");
            }
        }

        @Override
        public boolean says() {
            return !rows.isEmpty();
        }

        private static List<String> clean(List<String> texts) {
            return texts.stream().map(Clean::line).toList();
        }

        boolean hasHead() {
            return !head.isEmpty();
        }
    }
}
