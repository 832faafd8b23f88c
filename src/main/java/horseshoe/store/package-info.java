/**
 * Keeps what happens in classes: the event log in a relational database (SQLite in a file, or PostgreSQL), and the notices by which nodes tell
 * one another that a log has grown. Decision notes 0008 and 0016 say why it is as it is.
 *
 * <p>May import: classroom and what it is made of, json, {@code jakarta.enterprise}, {@code jakarta.inject}, MicroProfile Config and
 * Health, Flyway, HikariCP, SQLite's error codes, Hazelcast's interfaces. Nobody imports it.
 */
@NullMarked
package horseshoe.store;

import org.jspecify.annotations.NullMarked;
