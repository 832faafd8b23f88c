package horseshoe.record.intake;

/**
 * What is wrong with a file.
 *
 * @param line where, from 1; a row that goes over several lines has the number of its first
 * @param column in which column; empty where the row or the file as a whole is meant
 * @param reason why, in a sentence
 */
public record Flaw(int line, String column, String reason) {
    @Override
    public String toString() {
        return "line " + line + (column.isEmpty() ? "" : ", column " + column) + ": " + reason;
    }
}
