package horseshoe.web.record.own;

/**
 * What somebody says of the file that they bring.
 *
 * @param name what they call it
 * @param merge whether the server's votes that it lacks shall be put in
 */
record Brought(String name, boolean merge) {
    private static final int LONGEST = 100;

    /** Keeps of a name what can be shown. */
    static Brought of(String name, boolean merge) {
        String shown = name.replaceAll("\\p{C}+", " ").strip();
        return new Brought(shown.substring(0, Math.min(LONGEST, shown.length())), merge);
    }
}
