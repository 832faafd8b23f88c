/**
 * Reads files of past votes that somebody brings: the United Nations library's "Security Council Voting Data", and the project's own form.
 *
 * <p>A file is read as it comes, row by row, and taken whole or not at all. What is wrong is told with line, column and reason.
 * Pure: it reads from an {@link java.io.InputStream} somebody else opened, and throws nothing for a bad file, whatever its bytes.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.record}, FastCSV, {@code java.base} without files and network, and the JSpecify
 * annotations.
 */
@NullMarked
package horseshoe.record.intake;

import org.jspecify.annotations.NullMarked;
