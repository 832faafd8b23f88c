package horseshoe.web.live;

import horseshoe.classroom.KeyHash;
import horseshoe.classroom.PersonId;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One open stream. It keeps no queue: only the newest that there is to show, and what it has shown. A slow one skips what was in between.
 * Nobody waits for it; what cannot be written now is written when the line is free.
 */
final class Screen implements WriteListener {
    private static final byte[] BEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    /** Heartbeats that a line may miss before it is given up: a minute. */
    private static final int PATIENCE = 4;

    private final PersonId person;
    private final KeyHash key;
    private final AsyncContext context;
    private final ServletOutputStream line;
    private final Consumer<Screen> ended;
    private Optional<Feed> newest = Optional.empty();
    private long shown = Feed.BEGINNING;
    private Optional<byte[]> extra = Optional.empty();
    private boolean unflushed;
    private boolean ending;
    private boolean over;
    private int missed;

    /**
     * A screen whose response has not been begun.
     *
     * @param caller whose it is
     * @param context the response, asynchronous
     * @param ended told once when it is over; must return at once and take no lock
     */
    Screen(Caller caller, AsyncContext context, Consumer<Screen> ended) throws IOException {
        this.person = caller.person().id();
        this.key = caller.key();
        this.context = context;
        this.line = context.getResponse().getOutputStream();
        this.ended = ended;
    }

    PersonId person() {
        return person;
    }

    KeyHash key() {
        return key;
    }

    /** Begins to write. */
    void open() {
        line.setWriteListener(this);
    }

    /** Has a revision already; what came before is not shown again. */
    synchronized void resume(long revision) {
        shown = revision;
    }

    /** Shows a feed as soon as the line is free; another seat than before is shown as a whole. */
    synchronized void show(Feed feed) {
        boolean moved = newest.filter(before ->
                        !before.audience().standpoint().equals(feed.audience().standpoint()))
                .isPresent();
        if (moved) {
            shown = Feed.BEGINNING;
        }
        newest = Optional.of(feed);
        pump();
    }

    /** Says that the line is alive; gives it up if it has been blocked for long. */
    synchronized void beat() {
        missed = extra.isPresent() ? missed + 1 : 0;
        if (missed >= PATIENCE) {
            finish();
            return;
        }
        extra = Optional.of(BEAT);
        pump();
    }

    /** Tells why there is nothing more to come, and ends. */
    synchronized void end(String reason) {
        extra = Optional.of(
                ("event: gone\ndata: {\"reason\":\"" + reason + "\"}\n\n").getBytes(StandardCharsets.UTF_8));
        newest = Optional.empty();
        ending = true;
        pump();
    }

    /** Ends without a word: the browser comes back by itself. */
    synchronized void drop() {
        newest = Optional.empty();
        extra = Optional.empty();
        ending = true;
        pump();
    }

    @Override
    public synchronized void onWritePossible() {
        pump();
    }

    @Override
    public synchronized void onError(Throwable broken) {
        finish();
    }

    private void pump() {
        try {
            while (!over && line.isReady()) {
                Optional<byte[]> next = next();
                if (next.isPresent()) {
                    line.write(next.get());
                    unflushed = true;
                } else if (unflushed) {
                    line.flush();
                    unflushed = false;
                } else {
                    finishIfEnding();
                    return;
                }
            }
        } catch (IOException | IllegalStateException closed) {
            finish();
        }
    }

    private Optional<byte[]> next() {
        Optional<byte[]> message = newest.flatMap(feed -> feed.since(shown));
        newest.ifPresent(feed -> shown = feed.step().revision());
        if (message.isPresent()) {
            return message;
        }
        Optional<byte[]> word = extra;
        extra = Optional.empty();
        return word;
    }

    private void finishIfEnding() {
        if (ending) {
            finish();
        }
    }

    private void finish() {
        if (!over) {
            over = true;
            ended.accept(this);
            complete();
        }
    }

    private void complete() {
        try {
            context.complete();
        } catch (IllegalStateException endedByTheServer) {
            over = true;
        }
    }
}
