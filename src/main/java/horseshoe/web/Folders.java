package horseshoe.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of the page is nothing to look at: its address is answered with 404. Left to itself the server would answer with the same address
 * and a slash, at whatever host the request names.
 */
@WebListener
public class Folders implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext context = start.getServletContext();
        ServletRegistration.Dynamic nothing = context.addServlet("folders", new Nothing());
        folders(context, "/")
                .map(folder -> folder.substring(0, folder.length() - 1))
                .forEach(nothing::addMapping);
    }

    /** The folders in a folder, at any depth, each with a slash at its end; what libraries bring is no part of it. */
    private static Stream<String> folders(ServletContext context, String in) {
        return Optional.ofNullable(context.getResourcePaths(in)).orElse(Set.of()).stream()
                .filter(path -> path.endsWith("/") && !path.startsWith("/_static/"))
                .flatMap(path -> Stream.concat(Stream.of(path), folders(context, path)));
    }

    private static final class Nothing extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
