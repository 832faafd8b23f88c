package horseshoe.drafting.document;

import java.util.List;

/** How deep a paragraph stands, and how it is numbered there (Editorial Manual, "Paragraphs and subparagraphs"). */
public enum Degree {
    /** A paragraph: 1., 2., 3. */
    PARAGRAPH(0) {
        @Override
        public String label(int number) {
            return number + ".";
        }
    },
    /** A subparagraph of the first degree: (a), (b), (c). */
    FIRST(1) {
        @Override
        public String label(int number) {
            return "(" + letters(number) + ")";
        }
    },
    /** A subparagraph of the second degree: (i), (ii), (iii). */
    SECOND(2) {
        @Override
        public String label(int number) {
            return "(" + roman(number) + ")";
        }
    },
    /** A subparagraph of the third degree: a., b., c. */
    THIRD(3) {
        @Override
        public String label(int number) {
            return letters(number) + ".";
        }
    },
    /** A subparagraph of the fourth degree: i., ii., iii. */
    FOURTH(4) {
        @Override
        public String label(int number) {
            return roman(number) + ".";
        }
    };

    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");

    private final int depth;

    Degree(int depth) {
        this.depth = depth;
    }

    /**
     * How many degrees it stands below a paragraph.
     *
     * @return 0 for a paragraph, 4 for the fourth degree
     */
    public int depth() {
        return depth;
    }

    /**
     * The degree of a depth.
     *
     * @param depth below 0 is taken for 0, above 4 for 4
     * @return the degree
     */
    public static Degree ofDepth(int depth) {
        return List.of(values()).get(Math.clamp(depth, 0, values().length - 1));
    }

    /**
     * The number as it is printed.
     *
     * @param number 1 for the first, up to 99 below the first degree
     * @return such as "2.", "(b)" or "ii."
     */
    public abstract String label(int number);

    /**
     * Whether this degree stands below another.
     *
     * @param other the other
     * @return true for (i) and (a)
     */
    public boolean isBelow(Degree other) {
        return compareTo(other) > 0;
    }

    /**
     * One degree up.
     *
     * @return the next higher; a paragraph stays one
     */
    public Degree raised() {
        return ofDepth(depth - 1);
    }

    /**
     * One degree down.
     *
     * @return the next lower; the fourth stays the fourth
     */
    public Degree lowered() {
        return ofDepth(depth + 1);
    }

    /** After (z) comes (aa), then (bb) (practice of Council resolutions with long lists). */
    private static String letters(int number) {
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        return "c".repeat(number / 100) + TENS.get(number / 10 % 10) + ONES.get(number % 10);
    }
}
