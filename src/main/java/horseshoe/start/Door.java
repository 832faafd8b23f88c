package horseshoe.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;

/**
 * Where the service listens.
 *
 * @param address of a network interface of this machine; {@code horseshoe.address}, by default 0.0.0.0, which is all of them
 * @param port the TCP port, 1 to 65535; {@code horseshoe.port}, 8080 by default
 */
record Door(String address, int port) {
    /** All interfaces of the machine. */
    static final String ANYWHERE = "0.0.0.0";

    /** Ports below are the system's own on many machines. */
    private static final int FIRST_FREE = 1024;

    /**
     * A door that only this machine knows.
     *
     * @return a free port of the loopback interface
     * @throws StartFailure if there is none
     */
    static Door inside() throws StartFailure {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Door("127.0.0.1", socket.getLocalPort());
        } catch (IOException e) {
            throw new StartFailure("this machine has no free port left on its loopback interface.", e);
        }
    }

    /** An address at which this machine itself reaches the service. */
    String near() {
        return address.equals(ANYWHERE) ? "127.0.0.1" : address;
    }

    /**
     * Puts a porter at the door.
     *
     * @return the porter, at work
     * @throws StartFailure if the address is not one of this machine, if the port needs rights that this start does not have, or if it is taken
     */
    Porter porter() throws StartFailure {
        InetAddress own = own();
        try {
            return Porter.at(new InetSocketAddress(own, port));
        } catch (IOException e) {
            throw new StartFailure(isDenied(e) ? denied() : taken(), e);
        }
    }

    private InetAddress own() throws StartFailure {
        try {
            InetAddress named = InetAddress.getByName(address);
            if (named.isAnyLocalAddress()
                    || NetworkInterface.getByInetAddress(named) != null
                    || named.isLoopbackAddress()) {
                return named;
            }
            throw new StartFailure(
                    "the address " + address + " is not one of this machine; leave horseshoe.address out to"
                            + " listen on all of its addresses, or name one that it has.");
        } catch (UnknownHostException e) {
            throw new StartFailure(
                    "the address " + address + " (horseshoe.address) is not known; leave it out to listen on all"
                            + " addresses of this machine, or name one as a number.",
                    e);
        } catch (SocketException e) {
            throw new StartFailure("the addresses of this machine cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The system says in words only why it does not give a port. */
    private boolean isDenied(IOException refusal) {
        return port < FIRST_FREE && String.valueOf(refusal.getMessage()).contains("ermission");
    }

    private String denied() {
        return "ports below " + FIRST_FREE
                + " need rights of the system that this start does not have; choose another port than " + port
                + " with -Dhorseshoe.port=8080, and let a proxy listen on " + port + ".";
    }

    private String taken() {
        return "port " + port + " is taken by another program; stop it, or choose another port with -Dhorseshoe.port="
                + (port + 1) + ".";
    }
}
