package horseshoe.load;

import horseshoe.client.OpenClass;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many classes that vote at the same moment: how long each vote takes to its acknowledgement, and whether all are there after it. */
final class Rush {
    private static final int ROUNDS = 5;

    private final int port;
    private final int classes;

    Rush(int port, int classes) {
        this.port = port;
        this.classes = classes;
    }

    void measure() throws Exception {
        List<OpenClass> all = new ArrayList<>();
        try {
            for (int number = 0; number < classes; number++) {
                all.add(OpenClass.on(port));
            }
            vote(all);
        } finally {
            for (OpenClass open : all) {
                open.close();
            }
        }
    }

    private void vote(List<OpenClass> all) throws Exception {
        var delays = new Delays();
        int lost = 0;
        int cast = 0;
        for (int question = 1; question <= ROUNDS + 1; question++) {
            for (OpenClass open : all) {
                open.openVote();
            }
            var counted = question > 1 ? delays : new Delays();
            cast += rush(all, question, counted);
            for (OpenClass open : all) {
                lost += open.seats().size() - voted(open, question);
            }
        }
        System.out.println("| " + all.size() * all.getFirst().seats().size() + " votes at once in " + all.size()
                + " classes | " + delays.row() + ", " + cast + " acknowledged, " + lost + " lost |");
    }

    private static int rush(List<OpenClass> all, int question, Delays delays) throws Exception {
        try (ExecutorService voters = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> votes = new ArrayList<>();
            long before = System.nanoTime();
            for (OpenClass open : all) {
                for (String seat : open.seats()) {
                    votes.add(() -> {
                        open.vote(seat, question, "IN_FAVOUR");
                        return System.nanoTime() - before;
                    });
                }
            }
            for (Future<Long> vote : voters.invokeAll(votes)) {
                delays.add(vote.get());
            }
            return votes.size();
        }
    }

    private static int voted(OpenClass open, int question) throws IOException {
        open.closeVote(question);
        JsonObject votes = open.sections().getJsonObject("result").getJsonObject("votes");
        return (int) votes.values().stream()
                .filter(vote -> !vote.toString().contains("ABSENT"))
                .count();
    }
}
