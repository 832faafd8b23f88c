package horseshoe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;

/** The files in the WAR, at hand on every thread; an injected {@code ServletContext} serves only those that answer a request. */
@ApplicationScoped
public class WarFiles {
    private volatile Optional<ServletContext> context = Optional.empty();

    /**
     * The files.
     *
     * @return where the server keeps the application
     */
    ServletContext context() {
        return context.orElseThrow();
    }

    /** Whether they are at hand yet: somebody may ask for readiness before the application has been deployed. */
    boolean areOpen() {
        return context.isPresent();
    }

    void open(ServletContext opened) {
        context = Optional.of(opened);
    }

    /** Takes them from the server before the first request. */
    @WebListener
    public static class Opening implements ServletContextListener {
        private final WarFiles files;

        /**
         * Part of the start of the application.
         *
         * @param files where they will be wanted
         */
        @Inject
        public Opening(WarFiles files) {
            this.files = files;
        }

        @Override
        public void contextInitialized(ServletContextEvent event) {
            files.open(event.getServletContext());
        }
    }
}
