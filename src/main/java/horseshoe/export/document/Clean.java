package horseshoe.export.document;

/** Takes out of a text what no document may hold, or what would make it say something else than it shows. */
final class Clean {
    private Clean() {}

    /**
     * A text on one line.
     *
     * @param text whatever somebody typed
     * @return without control characters, lone surrogates, noncharacters and marks that turn the order of characters round; blanks for
     *     tabs and ends of lines
     */
    static String line(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(Clean::isPrinted)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrinted(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> !turnsRound(point);
        };
    }

    /** Embeddings, overrides and isolates (Unicode Bidirectional Algorithm); marks of direction may stay. */
    private static boolean turnsRound(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
