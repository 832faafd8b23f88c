/**
 * Keeps what happens in classes: the event log in a relational database (H2 in a file, or PostgreSQL), and the notices by which nodes tell
 * one another that a log has grown. Decision note 0007 says why it is as it is.
 *
 * <p>May import: classroom and what it is made of, json, {@code jakarta.persistence}, {@code jakarta.enterprise}, {@code jakarta.inject},
 * MicroProfile Config and Health, Flyway, HikariCP, Hazelcast's interfaces. Nobody imports it.
 */
@NullMarked
package horseshoe.store;

import org.jspecify.annotations.NullMarked;
