package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.rules.Council;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.SeatSet;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.reform.ReformModel;
import horseshoe.rules.reform.SeatMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the words of a vote into the vote itself, or says everything that is impossible about them. */
public final class Putting {
    private final CouncilLibrary library;
    private final VoteTerms terms;
    private final String pointer;
    private final List<Fault> faults = new ArrayList<>();

    private Putting(CouncilLibrary library, VoteTerms terms, String pointer) {
        this.library = library;
        this.terms = terms;
        this.pointer = pointer;
    }

    /**
     * Puts a question to the vote.
     *
     * @param library the Councils and models there are
     * @param terms the vote in words
     * @return the vote
     * @throws Impossible if the words name a Council, model or seat that is not there, or a seat twice
     */
    public static PutToVote put(CouncilLibrary library, VoteTerms terms) {
        return put(library, terms, "/votes");
    }

    /**
     * Puts a question to the vote whose votes stand elsewhere in the document.
     *
     * @param library the Councils and models there are
     * @param terms the vote in words
     * @param pointer where the votes stand
     * @return the vote
     * @throws Impossible if the words name a Council, model or seat that is not there, or a seat twice
     */
    static PutToVote put(CouncilLibrary library, VoteTerms terms, String pointer) {
        return new Putting(library, terms, pointer).put();
    }

    private PutToVote put() {
        Council council = library.council(terms.council()).orElseThrow(this::noCouncil);
        Optional<ReformModel> model = model();
        SeatCodes codes = new SeatCodes(library, council);
        VoteSheet votes = codes.votes(terms.votes(), pointer, faults);
        SeatSet parties = codes.seats(terms.about().dispute().parties(), "/parties", faults);
        if (!faults.isEmpty()) {
            throw new Impossible(faults);
        }
        return model.map(chosen -> under(chosen.seatMap(council), votes, parties))
                .orElseGet(() -> new PutToVote(question(parties), votes));
    }

    private PutToVote under(SeatMap seats, VoteSheet votes, SeatSet parties) {
        return new PutToVote(question(seats.seats(parties)), seats.votes(votes));
    }

    private Question question(SeatSet parties) {
        VoteTerms.About about = terms.about();
        Proviso.Mode mode = about.dispute().proviso().orElseGet(this::modelsProviso);
        return new Question(about.matter(), about.chapter(), new Proviso(mode, parties), about.topics());
    }

    private Proviso.Mode modelsProviso() {
        return terms.model()
                .or(() -> Optional.of(terms.council()))
                .map(id -> library.models().get(id))
                .map(model -> model.rule().proviso())
                .orElse(Proviso.Mode.PRACTICE);
    }

    private Optional<ReformModel> model() {
        Optional<ReformModel> model = terms.model().map(id -> library.models().get(id));
        if (terms.model().isPresent() && model.isEmpty()) {
            String known = String.join(", ", library.models().keySet());
            faults.add(new Fault(
                    "/model", terms.model().get() + " is not a model that is known here; known are " + known));
        }
        if (model.isPresent() && library.models().containsKey(terms.council())) {
            faults.add(new Fault(
                    "/model",
                    "A model is applied to the Council of a date; " + terms.council() + " is itself a model"));
        }
        return model;
    }

    private Impossible noCouncil() {
        String known = library.councils().dates().first() + " to "
                + library.councils().dates().last();
        return new Impossible(List.of(new Fault(
                "/council",
                terms.council() + " is no Council that is known here: give a date from " + known
                        + ", or the id of a model: "
                        + String.join(", ", library.models().keySet()))));
    }
}
