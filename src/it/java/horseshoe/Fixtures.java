package horseshoe;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the server and the browser to the tests that name them as parameters. Each is started when the first test wants it
 * and stopped after the last one of all.
 *
 * <pre>
 * &#64;ExtendWith(Fixtures.class)
 * class HealthIT {
 *     &#64;Test
 *     void isReady(RunningServer server) { ... }
 * }
 * </pre>
 */
public final class Fixtures implements ParameterResolver {

    /** Made by JUnit. */
    public Fixtures() {}

    /** Whether the parameter is a server or a browser. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningServer.class || type == Browser.class;
    }

    /** The one server or browser of this run. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return test.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(type, Fixtures::start);
    }

    private static AutoCloseable start(Class<?> type) {
        return type == Browser.class ? Browser.start() : RunningServer.start();
    }
}
