package horseshoe.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Work on the database, done wholly or not at all. */
final class Transactions {
    /** SQLSTATE of a unique key that is there already; H2 and PostgreSQL agree on it. */
    private static final String TAKEN = "23505";

    private final EntityManagerFactory factory;

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Reads, each query for itself. */
    <T> T reading(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            return work.apply(entities);
        }
    }

    /**
     * Writes in one transaction.
     *
     * @param work says whether to commit
     * @return whether it was committed; it was not if the work said so, or a unique key was there already
     */
    boolean writing(Predicate<EntityManager> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            return commitIf(work, entities);
        } catch (PersistenceException e) {
            if (isTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean commitIf(Predicate<EntityManager> work, EntityManager entities) {
        entities.getTransaction().begin();
        try {
            boolean wanted = work.test(entities);
            if (wanted) {
                entities.getTransaction().commit();
            }
            return wanted;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        }
    }

    private static boolean isTaken(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && TAKEN.equals(sql.getSQLState()));
    }
}
