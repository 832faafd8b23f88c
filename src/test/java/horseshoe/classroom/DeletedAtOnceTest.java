package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a deletion is answered, nobody is shown the class any more")
class DeletedAtOnceTest {
    private final Bench bench = new Bench();
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Classes classes = bench.node(work::add);

    @AfterEach
    void clear() {
        bench.close();
    }

    @Test
    void itIsAnsweredWhenTheMailboxHasFoundTheLogEmpty() throws InterruptedException {
        Opened.Done opened = (Opened.Done) classes.open(Room.panelRenewal());
        isRead(opened.id());
        Thread deleting = Thread.ofPlatform().start(() -> classes.delete(opened.id(), PersonId.TEACHER));
        Runnable lastLook = work.take();
        while (deleting.getState() != Thread.State.WAITING && deleting.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(deleting.isAlive()).as("It waits for the last look").isTrue();

        lastLook.run();
        deleting.join();
        assertThat(work).isEmpty();
    }

    private void isRead(ClassId id) throws InterruptedException {
        Thread reading =
                Thread.ofPlatform().start(() -> assertThat(classes.state(id)).isPresent());
        work.take().run();
        reading.join();
    }
}
