package horseshoe.start;

import sun.misc.Signal;

/**
 * The way out. When the system asks the service to end, its door is shut and a porter put there before anything is taken down, so that whoever
 * comes meanwhile hears that it is worth coming again.
 */
final class Departure {
    private static final int OF_A_SIGNAL = 128;

    private final Server server;
    private final Door door;

    private Departure(Server server, Door door) {
        this.server = server;
        this.door = door;
    }

    /** Makes ready for the signals by which a system ends a service or a person at the console does. */
    static void prepare(Server server, Door door) {
        var departure = new Departure(server, door);
        for (String name : new String[] {"TERM", "INT"}) {
            Signal.handle(new Signal(name), departure::leave);
        }
    }

    private void leave(Signal signal) {
        Thread.ofPlatform().name("departure").start(() -> leave(OF_A_SIGNAL + signal.getNumber()));
    }

    private void leave(int code) {
        server.shut();
        try {
            door.porter();
        } catch (StartFailure somebodyWasFaster) {
            System.getLogger(Departure.class.getName()).log(System.Logger.Level.DEBUG, "No porter", somebodyWasFaster);
        }
        Runtime.getRuntime().exit(code);
    }
}
