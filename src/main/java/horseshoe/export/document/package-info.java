/**
 * A draft resolution, a resolution, or a report, as a document that people take away: Word, PDF, Akoma Ntoso, plain text, JSON; set in the
 * manner of the Council's documents (United Nations Editorial Manual), without its emblem, and saying that it is not one of them.
 *
 * <p>{@link Sheet} says what is printed of a draft, {@link Report} what is told of a meeting; each format sets both. The libraries for Word
 * and PDF are loaded with the first document that needs them.
 *
 * <p>May import: {@code horseshoe.rules}, {@code horseshoe.drafting}, Apache POI, Apache FOP, Jackson.
 */
@NullMarked
package horseshoe.export.document;

import org.jspecify.annotations.NullMarked;
