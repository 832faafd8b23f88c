package horseshoe.load;

import horseshoe.client.Key;
import horseshoe.client.Line;
import horseshoe.client.OpenClass;
import horseshoe.client.Screen;
import jakarta.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A class that writes a draft of eighty paragraphs with thirty proposed changes, on thirty phones: how long a keystroke, and a saved paragraph, take to the
 * other screens, while others type too.
 */
final class Writing {
    private static final int PARAGRAPHS = 80;
    private static final int CHANGES = 30;
    private static final int PHONES = 30;
    private static final int WARM = 100;
    private static final int ROUNDS = 300;

    /** A quick typist: five keystrokes a second, a save in each fifth. */
    private static final int BETWEEN_KEYS_MILLIS = 200;

    private static final int KEYS_A_SAVE = 5;
    private static final Pattern MARK = Pattern.compile("typed-(\\d+)");

    private final int port;
    private final int others;

    Writing(int port, int others) {
        this.port = port;
        this.others = others;
    }

    void measure() throws Exception {
        try (OpenClass open = OpenClass.on(port)) {
            Hands hands = Hands.of(open, port);
            begin(hands);
            List<Screen> phones = phones(open);
            AtomicBoolean over = new AtomicBoolean();
            try (ExecutorService typists = Executors.newVirtualThreadPerTaskExecutor()) {
                List<String> seats = hands.others();
                List<Future<Void>> typing = new ArrayList<>();
                for (int typist = 0; typist < others; typist++) {
                    String seat = seats.get(typist);
                    int paragraph = 10 + typist;
                    typing.add(typists.submit(() -> type(hands, seat, paragraph, over)));
                }
                rounds(hands, phones);
                over.set(true);
                for (Future<Void> typist : typing) {
                    typist.get();
                }
            } finally {
                for (Screen phone : phones) {
                    phone.close();
                }
            }
        }
    }

    /** What each seat's phone sends. */
    private record Hands(Map<String, Key> keys, Map<String, Line> lines) {
        static Hands of(OpenClass open, int port) throws IOException {
            Map<String, Line> lines = new LinkedHashMap<>();
            for (String seat : open.seats()) {
                lines.put(seat, new Line(port));
            }
            return new Hands(open.keys(), lines);
        }

        List<String> others() {
            return keys.keySet().stream().filter(seat -> !seat.equals("USA")).toList();
        }

        void send(String seat, String what, String body) throws IOException {
            Key key = Objects.requireNonNull(keys.get(seat));
            Objects.requireNonNull(lines.get(seat))
                    .ask(new Line.Request("POST", key.path(what), key.cookie(), body))
                    .required();
        }
    }

    private List<Screen> phones(OpenClass open) throws IOException {
        List<Key> keys = List.copyOf(open.keys().values());
        List<Screen> phones = new ArrayList<>();
        while (phones.size() < PHONES) {
            phones.add(Screen.follow(port, keys.get(phones.size() % keys.size()), MARK));
        }
        return phones;
    }

    private static void begin(Hands hands) throws IOException {
        String text = "The Security Council,\n\n"
                + IntStream.rangeClosed(1, PARAGRAPHS)
                        .mapToObj(number -> number + ". Decides that "
                                + "the States concerned shall see to bridge ".repeat(6) + number)
                        .collect(Collectors.joining(";\n\n"))
                + ".";
        hands.send(
                "USA",
                "acts",
                Json.createObjectBuilder()
                        .add("act", "begin-paper")
                        .add("title", "Eighty paragraphs")
                        .add(
                                "source",
                                Json.createObjectBuilder().add("type", "pasted").add("text", text))
                        .build()
                        .toString());
        for (int number = 1; number <= CHANGES; number++) {
            hands.send("RUS", "acts", write(number + 40, 1, "Decides that bridge " + number + " shall be closed"));
        }
        for (String seat : hands.others()) {
            hands.send(seat, "acts", "{\"act\":\"join-paper\",\"paper\":1}");
        }
    }

    private static String write(int paragraph, int revision, String words) {
        return "{\"act\":\"write-paragraph\",\"paper\":1,\"key\":\"o" + paragraph + "\",\"revision\":" + revision
                + ",\"words\":\"" + words + "\"}";
    }

    private static String typing(int paragraph, String words) {
        return "{\"paper\":1,\"key\":\"o" + paragraph + "\",\"words\":\"" + words + "\"}";
    }

    /** Somebody else types in a paragraph of their own. */
    private static Void type(Hands hands, String seat, int paragraph, AtomicBoolean over) throws Exception {
        StringBuilder words = new StringBuilder("Decides that");
        for (int key = 1, revision = 1; !over.get(); key++) {
            words.append(key % 6 == 0 ? " " : "x");
            hands.send(seat, "typing", typing(paragraph, words.toString()));
            if (key % KEYS_A_SAVE == 0) {
                hands.send(seat, "acts", write(paragraph, revision++, words.toString()));
            }
            Thread.sleep(BETWEEN_KEYS_MILLIS);
        }
        return null;
    }

    private void rounds(Hands hands, List<Screen> phones) throws Exception {
        List<Delays> keys = List.of(new Delays(), new Delays());
        List<Delays> saves = List.of(new Delays(), new Delays());
        int mark = 0;
        for (int round = 1; round <= WARM + ROUNDS; round++) {
            mark++;
            long before = System.nanoTime();
            hands.send("USA", "typing", typing(1, "Decides that typed-" + mark));
            arrived(phones, mark, before, round > WARM ? keys : List.of());
            if (round % KEYS_A_SAVE == 0) {
                mark++;
                long saving = System.nanoTime();
                hands.send("USA", "acts", write(1, round / KEYS_A_SAVE, "Decides that typed-" + mark));
                arrived(phones, mark, saving, round > WARM ? saves : List.of());
            }
        }
        print("a keystroke", keys);
        print("a saved paragraph", saves);
    }

    private void print(String what, List<Delays> delays) {
        String where = PHONES + " phones, " + others + " others typing";
        System.out.println(
                "| " + what + " to each of " + where + " | " + delays.getFirst().row() + " |");
        System.out.println("| " + what + " to the last of " + where + " | "
                + delays.getLast().row() + " |");
    }

    private static void arrived(List<Screen> phones, long mark, long before, List<Delays> counted)
            throws InterruptedException {
        List<Long> delays = new ArrayList<>();
        for (Screen phone : phones) {
            delays.add(phone.had(mark) - before);
            phone.forget(mark);
        }
        if (!counted.isEmpty()) {
            delays.forEach(counted.getFirst()::add);
            counted.getLast()
                    .add(delays.stream().mapToLong(Long::longValue).max().orElse(0));
        }
    }
}
