package horseshoe.load;

import horseshoe.RunningServer;
import horseshoe.client.OpenClass;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Kills the service (-9) in the middle of voting, again and again on one file that is never closed, and looks whether every acknowledged vote
 * is there afterwards.
 */
final class KillBenchmark {
    private final List<String> settings;
    private int acknowledged;
    private int lost;
    private int broken;

    private KillBenchmark(List<String> settings) {
        this.settings = settings;
    }

    static void run(int times, List<String> settings) throws Exception {
        var benchmark = new KillBenchmark(settings);
        for (int time = 0; time < times; time++) {
            benchmark.killOnce();
        }
        System.out.println("| killed " + times + " times in the middle of voting | " + benchmark.acknowledged
                + " votes acknowledged, " + benchmark.lost + " lost, " + benchmark.broken + " broken logs |");
    }

    private void killOnce() throws Exception {
        RunningServer server = RunningServer.start(settings);
        OpenClass open = OpenClass.on(server.port());
        open.openVote();
        Map<String, String> votes = new ConcurrentHashMap<>();
        List<Thread> voters = new ArrayList<>();
        for (String seat : open.seats()) {
            voters.add(Thread.ofVirtual().start(() -> voteOn(open, seat, votes)));
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(20, 400));
        server.kill();
        for (Thread voter : voters) {
            voter.join();
        }
        compare(open, votes);
    }

    /** Votes and votes again until the service is gone; keeps the last vote that was acknowledged and the one that was under way. */
    private static void voteOn(OpenClass open, String seat, Map<String, String> votes) {
        String[] three = {"IN_FAVOUR", "AGAINST", "ABSTAINING"};
        try {
            for (int turn = 0; ; turn++) {
                String vote = three[turn % three.length];
                open.vote(seat, 1, vote);
                votes.put(seat, vote + " " + three[(turn + 1) % three.length]);
            }
        } catch (IOException gone) {
            votes.putIfAbsent(seat, "");
        }
    }

    private void compare(OpenClass before, Map<String, String> votes) throws Exception {
        RunningServer server = RunningServer.start(settings);
        try {
            OpenClass after = before.again(server.port());
            after.closeVote(1);
            JsonObject kept = after.sections().getJsonObject("result").getJsonObject("votes");
            votes.forEach((seat, last) -> count(last, kept.getString(seat)));
            after.close();
        } catch (IllegalStateException refused) {
            broken++;
            System.out.println(refused.getMessage());
        } finally {
            server.kill(); // whoever closes a file tidies it, and hides what is wrong with it
        }
    }

    /** A vote that was under way when the service died may be there or not; the last one acknowledged must be, unless that replaced it. */
    private void count(String last, String kept) {
        if (!last.isEmpty()) {
            acknowledged++;
            lost += last.contains(kept) ? 0 : 1;
        }
    }
}
