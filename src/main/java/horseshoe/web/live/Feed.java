package horseshoe.web.live;

import horseshoe.web.live.view.Audience;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one audience sees at one step, ready to be sent. Each message is put together once, however many screens it goes to.
 *
 * @param step which step
 * @param audience who sees it
 * @param sections its parts by name, in their order
 * @param messages those put together so far, by the revision after which they begin
 */
record Feed(Step step, Audience audience, Map<String, Section> sections, Map<Long, Optional<byte[]>> messages) {
    /** The revision before all others: a message after it has everything. */
    static final long BEGINNING = -1;

    static Feed of(Step step, Audience audience, Map<String, Section> sections) {
        return new Feed(step, audience, sections, new ConcurrentHashMap<>());
    }

    /**
     * What has changed.
     *
     * @param revision the last that the screen has
     * @return a message of the stream; empty if nothing has
     */
    Optional<byte[]> since(long revision) {
        return messages.computeIfAbsent(revision, this::message);
    }

    private Optional<byte[]> message(long revision) {
        if (sections.values().stream().noneMatch(section -> section.revision() > revision)) {
            return Optional.empty();
        }
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        text(message, "id: " + step.version() + "\nevent: view\ndata: ");
        message.writeBytes(json(revision));
        text(message, "\n\n");
        return Optional.of(message.toByteArray());
    }

    /** The same as JSON alone. */
    byte[] json(long revision) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        String whole = revision == BEGINNING ? ",\"whole\":true" : "";
        text(json, "{\"version\":" + step.version() + ",\"now\":\"" + step.now() + "\"" + whole + ",\"sections\":{");
        String comma = "";
        for (Map.Entry<String, Section> section : sections.entrySet()) {
            if (section.getValue().revision() > revision) {
                text(json, comma + "\"" + section.getKey() + "\":");
                json.writeBytes(section.getValue().json());
                comma = ",";
            }
        }
        text(json, "}}");
        return json.toByteArray();
    }

    private static void text(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
