package horseshoe.store;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.topic.ITopic;
import com.hazelcast.topic.Message;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Notices on the server's data grid. Where the grid is off nothing is told and nothing heard. A notice travels as text, {@code "<class>
 * <version>"}, so that nodes of different builds understand one another.
 */
final class GridNotices implements Notices {
    private static final System.Logger LOG = System.getLogger(GridNotices.class.getName());
    private static final String TOPIC = "horseshoe-notices";

    private final Optional<ITopic<String>> topic;
    private final boolean alone;

    private GridNotices(Optional<ITopic<String>> topic, boolean alone) {
        this.topic = topic;
        this.alone = alone;
    }

    /**
     * Notices on the grid of this server, if it is on.
     *
     * @param alone whether no other node can write to the same logs
     */
    static GridNotices find(boolean alone) {
        Optional<HazelcastInstance> grid = grid();
        return new GridNotices(grid.map(node -> node.getTopic(TOPIC)), alone && grid.isEmpty());
    }

    @SuppressWarnings("BanJNDI") // a constant name in the server itself; nobody else can say what is looked up
    private static Optional<HazelcastInstance> grid() {
        try {
            return Optional.ofNullable(InitialContext.doLookup("payara/Hazelcast"));
        } catch (NamingException off) {
            return Optional.empty();
        }
    }

    @Override
    public void tell(Notice notice) {
        try {
            topic.ifPresent(grid -> grid.publishAsync(notice.id().text() + " " + notice.version()));
        } catch (HazelcastInstanceNotActiveException stopping) {
            LOG.log(System.Logger.Level.DEBUG, "The grid has stopped before the service", stopping);
        } catch (HazelcastException e) {
            LOG.log(System.Logger.Level.WARNING, "Other nodes could not be told that a class went on", e);
        }
    }

    @Override
    public void listen(Consumer<Notice> listener) {
        topic.ifPresent(grid -> grid.addMessageListener(message -> pass(message, listener)));
    }

    private static void pass(Message<String> message, Consumer<Notice> listener) {
        String[] parts = message.getMessageObject().split(" ");
        if (!message.getPublishingMember().localMember()) {
            listener.accept(new Notice(new ClassId(parts[0]), Long.parseLong(parts[1])));
        }
    }

    @Override
    public boolean alone() {
        return alone;
    }
}
