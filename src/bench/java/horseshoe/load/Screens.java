package horseshoe.load;

import horseshoe.client.OpenClass;
import horseshoe.client.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One class and many screens: how long a vote takes to them, and how long fifteen votes at once take to the reveal. */
final class Screens {
    private static final String[] VOTES = {"IN_FAVOUR", "AGAINST", "ABSTAINING"};

    /** Rounds that are counted: in every other one fifteen votes come one by one, in the others all at once. */
    private static final int ROUNDS = 40;

    /** Rounds before those, in which the service warms up. */
    private static final int WARM = 40;

    private final int port;
    private final int number;

    Screens(int port, int number) {
        this.port = port;
        this.number = number;
    }

    void measure() throws Exception {
        try (OpenClass open = OpenClass.on(port)) {
            List<Screen> screens = open.screens(number);
            try {
                new Rounds(open, screens).run();
            } finally {
                for (Screen screen : screens) {
                    screen.close();
                }
            }
        }
    }

    /** The rounds of one class and their delays. */
    private final class Rounds {
        private final OpenClass open;
        private final List<Screen> screens;
        private final Delays each = new Delays();
        private final Delays last = new Delays();
        private final Delays reveals = new Delays();

        Rounds(OpenClass open, List<Screen> screens) {
            this.open = open;
            this.screens = screens;
        }

        void run() throws Exception {
            for (int round = 1; round <= WARM + ROUNDS; round++) {
                boolean counts = round > WARM;
                if (round % 2 == 0) {
                    oneByOne(round, counts);
                } else {
                    allAtOnce(round, counts);
                }
            }
            System.out.println("| one vote to each of " + number + " screens | " + each.row() + " |");
            System.out.println("| one vote to the last of " + number + " screens | " + last.row() + " |");
            System.out.println(
                    "| 15 votes at once to the reveal on the last of " + number + " screens | " + reveals.row() + " |");
        }

        private void oneByOne(int question, boolean counts) throws IOException, InterruptedException {
            awaitAll(open.openVote());
            int voter = 0;
            for (String seat : open.seats()) {
                long before = System.nanoTime();
                arrived(open.vote(seat, question, VOTES[voter++ % VOTES.length]), before, counts);
            }
            awaitAll(open.closeVote(question));
        }

        private void arrived(long version, long before, boolean counts) throws InterruptedException {
            long longest = 0;
            for (Screen screen : screens) {
                long delay = screen.had(version) - before;
                longest = Math.max(longest, delay);
                if (counts) {
                    each.add(delay);
                }
            }
            if (counts) {
                last.add(longest);
            }
        }

        private void allAtOnce(int question, boolean counts) throws Exception {
            awaitAll(open.openVote());
            long before = System.nanoTime();
            try (ExecutorService voters = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Long>> votes = new ArrayList<>();
                for (String seat : open.seats()) {
                    votes.add(() -> open.vote(seat, question, VOTES[seat.hashCode() & 1]));
                }
                for (Future<Long> vote : voters.invokeAll(votes)) {
                    vote.get();
                }
            }
            long version = open.closeVote(question);
            long shown = awaitAll(version);
            if (counts) {
                reveals.add(shown - before);
            }
        }

        private long awaitAll(long version) throws InterruptedException {
            long latest = 0;
            for (Screen screen : screens) {
                latest = Math.max(latest, screen.had(version));
                screen.forget(version);
            }
            return latest;
        }
    }
}
