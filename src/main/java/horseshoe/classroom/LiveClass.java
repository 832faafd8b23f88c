package horseshoe.classroom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A class that is being held on this node: its mailbox, its newest state, those that follow it. One worker at a time empties the mailbox;
 * what lies in it is decided together and saved with one append. An order is saved at most once: where the log cannot say whether it
 * was, the order fails and is not tried again, and before the next is decided the log is read. While the log cannot be used the newest state
 * stays and can be looked at.
 */
final class LiveClass {
    /** Orders that are decided together, so that none waits for ever. */
    private static final int MOST_TOGETHER = 256;

    private final ClassId id;
    private final Node node;
    private final Followers followers;
    private final Queue<Letter> letters = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Optional<ClassState> state = Optional.empty();
    private volatile Instant used;

    /** Whether the log may have more than the state; of the worker's alone. */
    private boolean behind;

    LiveClass(ClassId id, Node node) {
        this.id = id;
        this.node = node;
        this.followers = new Followers(node.surroundings().workers());
        this.used = node.surroundings().time().instant();
    }

    private sealed interface Letter {
        CompletableFuture<?> answer();
    }

    private record Order(PersonId by, ClassCommand command, CompletableFuture<Handled> answer) implements Letter {}

    private record Look(CompletableFuture<Optional<ClassState>> answer) implements Letter {}

    Optional<ClassState> state() {
        return state;
    }

    Followers followers() {
        return followers;
    }

    void touch() {
        used = node.surroundings().time().instant();
    }

    /** Whether somebody still wants something of it. */
    boolean isNeeded() {
        return state.isPresent() || waiting.get() > 0 || !followers.isEmpty();
    }

    boolean isIdleSince(Instant then) {
        return waiting.get() == 0 && followers.isEmpty() && used.isBefore(then);
    }

    CompletableFuture<Handled> handle(PersonId by, ClassCommand command) {
        Order order = new Order(by, command, new CompletableFuture<>());
        put(order);
        return order.answer();
    }

    /** Reads what others have written. */
    CompletableFuture<Optional<ClassState>> look() {
        Look look = new Look(new CompletableFuture<>());
        put(look);
        return look.answer();
    }

    private void put(Letter letter) {
        letters.add(letter);
        if (waiting.getAndIncrement() == 0) {
            node.surroundings().workers().execute(this::work);
        }
    }

    private void work() {
        List<Letter> batch = together();
        try {
            process(batch);
        } finally {
            if (waiting.addAndGet(-batch.size()) > 0) {
                node.surroundings().workers().execute(this::work);
            }
        }
    }

    private List<Letter> together() {
        List<Letter> batch = new ArrayList<>();
        while (batch.size() < MOST_TOGETHER) {
            Letter letter = letters.poll();
            if (letter == null) {
                return batch;
            }
            batch.add(letter);
        }
        return batch;
    }

    private void process(List<Letter> batch) {
        try {
            List<Order> orders = ordersOf(batch);
            if (orders.size() < batch.size() || state.isEmpty() || behind) {
                catchUp();
                behind = false;
            }
            settle(orders);
            answerLooks(batch);
        } catch (LogUnavailable away) {
            behind = true;
            fail(ordersOf(batch), away.toWriters());
            fail(batch, away);
        } catch (RuntimeException | Error broken) {
            state = Optional.empty();
            fail(batch, broken);
        }
    }

    private static void fail(List<? extends Letter> batch, Throwable reason) {
        batch.forEach(letter -> letter.answer().completeExceptionally(reason));
    }

    private static List<Order> ordersOf(List<Letter> batch) {
        return batch.stream()
                .filter(Order.class::isInstance)
                .map(Order.class::cast)
                .toList();
    }

    private void answerLooks(List<Letter> batch) {
        for (Letter letter : batch) {
            if (letter instanceof Look look) {
                look.answer().complete(state);
            }
        }
    }

    /** Reads on from what is known, the last known event included: if even that is gone, so is the class. */
    private boolean catchUp() {
        long known = state.map(ClassState::version).orElse(0L);
        List<Recorded> read = node.log().read(id, Math.max(0, known - 1));
        if (read.isEmpty()) {
            end();
            return true;
        }
        List<Recorded> news = known == 0 ? read : read.subList(1, read.size());
        if (!news.isEmpty()) {
            publish(state.map(now -> node.classroom().evolve(now, news))
                    .or(() -> node.classroom().fold(news))
                    .orElseThrow());
        }
        return !news.isEmpty();
    }

    private void publish(ClassState newest) {
        state = Optional.of(newest);
        followers.tell(newest);
    }

    /** The class is gone: whoever follows it is told, and whatever comes is refused. */
    private void end() {
        state = Optional.empty();
        followers.end();
    }

    private void settle(List<Order> orders) {
        boolean newest = node.notices().alone();
        while (!orders.isEmpty() && state.isPresent()) {
            Batch batch = decide(state.get(), orders);
            if (!newest && batch.isDoubtful()) {
                newest = true;
                if (catchUp()) {
                    continue;
                }
            }
            if (isSaved(batch)) {
                answer(orders, batch);
                return;
            }
            newest = true;
            catchUp();
        }
        orders.forEach(order -> order.answer().complete(gone()));
    }

    private static Handled gone() {
        return new Handled.RefusedByClass(ClassRefusal.of(ClassRefusal.Reason.CLASS_GONE));
    }

    private Batch decide(ClassState now, List<Order> orders) {
        Instant at = node.surroundings().time().instant().truncatedTo(ChronoUnit.MILLIS);
        Batch batch = Batch.on(now, at);
        for (Order order : orders) {
            batch = batch.with(node.classroom(), order.by(), order.command());
        }
        return batch;
    }

    private boolean isSaved(Batch batch) {
        if (batch.events().isEmpty()) {
            return true;
        }
        try {
            node.log().append(id, batch.before().version(), batch.at(), batch.events());
            publish(batch.after());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private void answer(List<Order> orders, Batch batch) {
        for (int index = 0; index < orders.size(); index++) {
            orders.get(index).answer().complete(batch.answers().get(index));
        }
        if (!batch.events().isEmpty()) {
            node.notices().tell(new Notices.Notice(id, batch.after().version()));
        }
    }
}
