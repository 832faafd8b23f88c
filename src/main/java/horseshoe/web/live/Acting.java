package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.ClassRefusal;
import horseshoe.classroom.Classes;
import horseshoe.classroom.Handled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Has somebody's act handled, as fast as one may act. */
@ApplicationScoped
public class Acting {
    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Classes classes;

    @Inject
    Throttles throttles;

    @Inject
    Refusals refusals;

    @Inject
    Workers workers;

    /**
     * Handles an act.
     *
     * @param door where they came in
     * @param badge their key, and for whom their page believes to act
     * @param command what they want, by who they are
     * @return what came of it, on a worker's thread
     */
    CompletionStage<Handled> handle(Door door, Badge badge, Function<Caller, ClassCommand> command) {
        Caller caller = doorkeeper.caller(door, badge);
        throttles.act(caller);
        ClassCommand asked = command.apply(caller);
        if (asked instanceof ClassCommand.SendNote) {
            throttles.note(caller);
        }
        return classes.handle(door.id(), caller.person().id(), with(caller, asked))
                .thenApplyAsync(handled -> handled, workers.executor());
    }

    private static ClassCommand with(Caller caller, ClassCommand command) {
        return command instanceof ClassCommand.InMeeting act ? act.with(caller.key()) : command;
    }

    /** Throws that somebody without a seat wants to do what seats do. */
    RuntimeException notYours() {
        return refusals.of(new ClassRefusal(ClassRefusal.Reason.NOT_YOURS, List.of()));
    }
}
