package horseshoe.web.live;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The address of this machine that only this machine knows, and those by which its neighbours reach it. */
final class Loopback {
    private static final Pattern NUMBER =
            Pattern.compile("127\\.\\d+\\.\\d+\\.\\d+|\\[?(?:::1|0:0:0:0:0:0:0:1)(?:%\\w+)?]?");

    /** Networks between the machine and its own containers, which no neighbour is in. */
    private static final Pattern INSIDE = Pattern.compile("(docker|br-|veth|virbr|cni|podman).*");

    private Loopback() {}

    /** Whether an address, as a number, is that of the machine for itself. */
    static boolean is(String number) {
        return NUMBER.matcher(number).matches();
    }

    /**
     * The addresses by which the machines around reach this one.
     *
     * @param listens the address it listens on; 0.0.0.0 is all
     * @return numbers, IPv4, in order; none where it listens to itself only
     */
    static List<String> neighbourly(String listens) {
        Predicate<String> heard = number -> listens.equals("0.0.0.0") || listens.equals(number);
        return interfaces()
                .filter(each -> !INSIDE.matcher(each.getName()).matches())
                .flatMap(NetworkInterface::inetAddresses)
                .filter(InetAddress::isSiteLocalAddress)
                .map(InetAddress::getHostAddress)
                .filter(number -> number.indexOf(':') < 0)
                .filter(heard)
                .sorted()
                .toList();
    }

    private static Stream<NetworkInterface> interfaces() {
        try {
            return NetworkInterface.networkInterfaces().filter(Loopback::isUp);
        } catch (SocketException none) {
            return Stream.empty();
        }
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp() && !each.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}
