package horseshoe.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data grid by which several nodes on one database tell one another that a class went on.
 *
 * @param members host and port of every node's grid, e.g. {@code 10.0.0.1:6900,10.0.0.2:6900}
 * @param port the TCP port of this node's grid
 * @param on the address of this node's network interface to use; empty for any
 */
record Grid(String members, int port, Optional<String> on) {

    private static final String FORM = "tcpip:[\\w.-]+:\\d{1,5}(,[\\w.-]+:\\d{1,5})*";
    private static final String RUNTIME = "hazelcast-runtime-configuration.";

    /**
     * Reads the setting.
     *
     * @param text {@code tcpip:} and the members
     * @param port the TCP port of this node's grid
     * @param on the address of an interface, if one is given
     * @throws StartFailure if the text has another form
     */
    static Grid of(String text, int port, Optional<String> on) throws StartFailure {
        if (!text.matches(FORM)) {
            throw new StartFailure("horseshoe.cluster is \"" + text
                    + "\", but must name every node as in tcpip:10.0.0.1:6900,10.0.0.2:6900.");
        }
        return new Grid(text.substring(text.indexOf(':') + 1), port, on);
    }

    /** What Payara Micro is told before it boots. */
    List<String> settings() {
        var settings = new ArrayList<String>();
        settings.add(RUNTIME + "discovery-mode=tcpip");
        settings.add(RUNTIME + "tcpip-members=" + members);
        settings.add(RUNTIME + "start-port=" + port);
        settings.add(RUNTIME + "cluster-group-name=horseshoe");
        on.ifPresent(address -> settings.add(RUNTIME + "interface=" + address));
        return settings;
    }
}
