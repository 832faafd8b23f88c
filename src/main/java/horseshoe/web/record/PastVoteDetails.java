package horseshoe.web.record;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Formula;
import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedVote;
import horseshoe.record.VoteId;
import horseshoe.record.query.Catalogue;
import horseshoe.rules.Decision;
import horseshoe.rules.Question;
import horseshoe.rules.VoteSheet;
import horseshoe.scenario.PutToVote;
import horseshoe.web.record.view.PastVoteJson;
import horseshoe.web.record.view.PastVoteMoreView;
import horseshoe.web.view.CouncilView;
import horseshoe.web.view.DecisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that is known of one past vote. */
@ApplicationScoped
public class PastVoteDetails {
    @Inject
    CouncilLibrary library;

    @Inject
    DecisionWords decisionWords;

    @Inject
    RecordWords words;

    @Inject
    Replies replies;

    /** A vote with its Council, the decision and its neighbours in time. */
    JsonObject of(Edition edition, DecidedVote decided) {
        JsonObject more = Json.createReader(new StringReader(replies.json(more(edition, decided))))
                .readObject();
        return Json.createObjectBuilder(PastVoteJson.of(decided, words))
                .addAll(Json.createObjectBuilder(more))
                .build();
    }

    private PastVoteMoreView more(Edition edition, DecidedVote decided) {
        LocalDate day = decided.vote().reference().date();
        VoteId id = decided.vote().id();
        Catalogue catalogue = edition.catalogue();
        CouncilView council = CouncilView.of(library, decided.council(), day);
        return new PastVoteMoreView(
                council,
                decided.sheet()
                        .flatMap(sheet -> decided.decision().map(decision -> decision(decided, sheet, decision))),
                council.president(),
                catalogue.before(id).map(PastVoteDetails::id),
                catalogue.after(id).map(PastVoteDetails::id),
                words.citation(edition.version(), decided, link(edition, id)));
    }

    private static String id(DecidedVote decided) {
        return decided.vote().id().text();
    }

    private static String link(Edition edition, VoteId id) {
        return "/#/record/votes/" + id + "?version=" + edition.version();
    }

    private DecisionView decision(DecidedVote decided, VoteSheet sheet, Decision decision) {
        PutToVote put = new PutToVote(Question.on(decided.vote().matter()), sheet);
        return DecisionView.of(
                decided.vote().reference().date().toString(),
                Optional.empty(),
                put,
                new DecisionView.Told(decision, decisionWords.of(decision, Formula.of(decided.vote())), List.of()));
    }
}
