package horseshoe.classroom;

import horseshoe.councils.CouncilLibrary;
import horseshoe.meeting.Preset;
import horseshoe.rules.Council;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.reform.ReformModel;
import horseshoe.scenario.KeptScenario;
import horseshoe.scenario.Script;
import horseshoe.scenario.VotingStep.CouncilVote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Chooses the table for a class that opens. */
record Laying(CouncilLibrary library, List<SeatId> seats, Preset preset) {
    /** As a scenario has it: its day, its Council, its President, and the model that its main vote is counted by. */
    Table of(KeptScenario scenario) {
        Script script = scenario.script();
        Optional<Plot> plot = library.council(script.councilId()).map(council -> new Plot(script, council));
        Optional<CouncilVote> vote = plot.flatMap(Plot::mainVote);
        Optional<String> model = vote.flatMap(CouncilVote::model).filter(this::keepsSeats);
        Proviso.Mode proviso =
                vote.flatMap(CouncilVote::proviso).orElseGet(() -> proviso(model.orElse(script.councilId())));
        return new Table(
                script.councilId(),
                model,
                seats,
                president(
                        script.councilId(),
                        script.president().flatMap(code -> plot.flatMap(known -> known.seat(code))),
                        script.date()),
                script.date(),
                scenario.agendaItem(),
                preset,
                proviso);
    }

    /** A blank agenda. */
    Table of(Opening.Blank blank) {
        return new Table(
                blank.council(),
                Optional.empty(),
                seats,
                president(blank.council(), Optional.empty(), blank.date()),
                blank.date(),
                blank.item(),
                preset,
                proviso(blank.council()));
    }

    private boolean keepsSeats(String model) {
        return library.model(model).filter(ReformModel::keepsSeats).isPresent();
    }

    private Proviso.Mode proviso(String model) {
        return library.model(model).map(known -> known.rule().proviso()).orElse(Proviso.Mode.PRACTICE);
    }

    /** The one named, else whose month it is, else the first at the table; or, in a smaller Council without it, the next in order. */
    private SeatId president(String id, Optional<SeatId> named, LocalDate date) {
        Optional<SeatId> rotation =
                library.presidency().on(CouncilLibrary.day(id).orElse(date)).map(member -> member.seat());
        return library.council(id)
                .map(council -> next(council, named.or(() -> rotation)))
                .orElseGet(() -> named.orElse(SeatId.of("-")));
    }

    private SeatId next(Council council, Optional<SeatId> wanted) {
        int first = wanted.flatMap(council::member)
                .map(member -> council.placeOf(member.seat()))
                .orElse(0);
        for (int step = 0; step < council.size(); step++) {
            SeatId seat = council.members().get((first + step) % council.size()).seat();
            if (seats.isEmpty() || seats.contains(seat)) {
                return seat;
            }
        }
        return council.members().get(first).seat();
    }
}
