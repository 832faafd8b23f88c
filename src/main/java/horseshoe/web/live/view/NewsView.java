package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** News or intelligence that was released to whoever looks; {@code to} names the one seat it is for. */
record NewsView(int inject, String title, String text, Instant at, Optional<String> to) {
    static List<NewsView> of(ClassState state, Audience.Standpoint standpoint) {
        return state.board().released().stream()
                .filter(released -> standpoint.isTeachers()
                        || released.inject().to().isEmpty()
                        || released.inject().to().equals(standpoint.seat()))
                .map(NewsView::of)
                .toList();
    }

    private static NewsView of(ClassState.Released released) {
        return new NewsView(
                released.inject().id().number(),
                released.inject().title(),
                released.inject().text(),
                released.at(),
                released.inject().to().map(SeatId::code));
    }
}
