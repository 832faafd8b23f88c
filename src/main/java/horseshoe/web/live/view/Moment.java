package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Role;
import horseshoe.councils.CouncilLibrary;
import horseshoe.drafting.phrase.PhraseBook;
import horseshoe.meeting.MeetingState;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A moment of a class, seen by many. What all see is made once; what differs by seat, once for each standpoint. */
public final class Moment {
    private final Scene scene;
    private final CouncilLibrary library;
    private final Voicing voicing;
    private final Background background;
    private final Optional<VoteView.Asked> asked;
    private final Kept kept;
    private final WorkingShelf working;
    private final Map<Audience.Standpoint, Map<String, Object>> byStandpoint = new HashMap<>();

    /**
     * What is seen.
     *
     * @param state the class
     * @param presence who is there
     * @param now the present
     */
    record Scene(ClassState state, Presence presence, Instant now) {
        MeetingState meeting() {
            return state.run().state();
        }

        boolean isComplete() {
            return Sealed.isComplete(meeting());
        }
    }

    /** What views are made with. */
    record Means(CouncilLibrary library, Voicing voicing, PhraseBook book) {}

    /** What was found out and stays true while votes come in: acts by who may do them, what all see, the teacher's plan. */
    private record Kept(Map<Object, List<ActView>> acts, Map<String, Object> common, Map<String, Object> plan) {
        static Kept nothing() {
            return new Kept(new HashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        }
    }

    Moment(Scene scene, Means means, Optional<Moment> before) {
        this.scene = scene;
        this.library = means.library();
        this.voicing = means.voicing();
        this.working = WorkingShelf.of(scene.state(), scene.now(), means.book(), before.map(moment -> moment.working));
        this.background = Background.of(scene.state());
        Optional<Moment> alike = before.filter(moment -> new Likeness(moment.scene, scene).isButForVotes());
        this.kept = alike.map(moment -> moment.kept).orElseGet(Kept::nothing);
        this.asked = alike.map(moment -> moment.asked)
                .orElseGet(() -> VoteView.Asked.of(scene.meeting(), voicing.meeting()));
    }

    /**
     * The class at this moment.
     *
     * @return its state
     */
    public ClassState state() {
        return scene.state();
    }

    /**
     * When it is.
     *
     * @return the present of this moment
     */
    public Instant now() {
        return scene.now();
    }

    /**
     * What somebody may see.
     *
     * @param audience who looks
     * @return sections by name, in a fixed order
     */
    public Map<String, Object> of(Audience audience) {
        Map<String, Object> sections = new LinkedHashMap<>();
        Map<String, Object> all = common();
        sections.put("lesson", all.get("lesson"));
        sections.put("me", MeView.of(scene.state(), audience));
        if (!audience.standpoint().waiting()) {
            sections.putAll(all);
            sections.putAll(byStandpoint.computeIfAbsent(audience.standpoint(), this::from));
            if (audience.standpoint().hat() != Hat.PROJECTOR) {
                sections.put("acts", acts(audience));
            }
        }
        return sections;
    }

    private List<ActView> acts(Audience audience) {
        List<ActView> known = kept.acts()
                .computeIfAbsent(
                        scope("acts", audience),
                        unseen -> ActView.all(scene.state(), voicing.meeting(), audience, scene.now()));
        List<ActView> own = scene.isComplete() ? ActView.withNext(known, scene.meeting()) : known;
        boolean canUndo = audience.standpoint().isTeachers()
                && scene.state().run().points().size() > 1
                && !scene.state().run().endsWithAVote();
        return canUndo ? Stream.concat(own.stream(), Stream.of(ActView.undo())).toList() : own;
    }

    private Map<String, Object> common() {
        if (kept.common().isEmpty()) {
            kept.common().putAll(seenByAll());
        }
        return kept.common();
    }

    private Map<String, Object> seenByAll() {
        MeetingState meeting = scene.meeting();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("lesson", LessonView.of(scene.state()));
        all.put("table", TableView.of(scene.state(), library, voicing.classroom()));
        all.put("meeting", MeetingView.of(meeting, voicing.meeting()));
        all.put("papers", PaperView.all(scene.state(), voicing));
        all.put("result", ResultView.last(scene.state(), voicing, background));
        all.put("results", ResultView.all(meeting, voicing));
        all.put("polls", PollView.closed(meeting));
        all.put("silence", SilenceView.of(meeting));
        return all;
    }

    private Map<String, Object> from(Audience.Standpoint standpoint) {
        ClassState state = scene.state();
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("floor", FloorView.of(scene.meeting(), voicing.meeting(), standpoint));
        own.put("vote", VoteView.of(state, asked, standpoint));
        own.put("poll", PollView.of(scene.meeting(), standpoint));
        own.put("news", NewsView.of(state, standpoint));
        own.put("working", working.from(standpoint));
        own.put("typing", Typing.of(scene.presence().typing(), working.from(standpoint)));
        if (standpoint.hat() != Hat.PROJECTOR) {
            own.put("presence", scene.presence().view(state, standpoint));
            own.put("notes", NoteView.of(state, standpoint));
            own.put("atDoor", AtDoorView.of(state, standpoint));
        }
        if (standpoint.isTeachers()) {
            own.put("people", PeopleView.of(state));
            own.put("plan", kept.plan().computeIfAbsent("plan", unseen -> PlanView.of(state, voicing, background)));
        }
        return own;
    }

    /**
     * Who sees a section alike.
     *
     * @param section its name
     * @param audience one of those who see it
     * @return everybody, all with the same standpoint, or the one person
     */
    public static Object scope(String section, Audience audience) {
        return switch (section) {
            case "me" -> audience;
            case "acts" ->
                audience.standpoint().role() == Role.DELEGATE
                                || audience.standpoint().isTeachers()
                        ? audience.standpoint()
                        : audience;
            case "lesson", "table", "meeting", "papers", "result", "results", "polls", "silence" -> "everybody";
            default -> audience.standpoint();
        };
    }
}
