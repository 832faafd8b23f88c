package horseshoe.web.live;

import horseshoe.classroom.Classes;
import horseshoe.classroom.Opened;
import horseshoe.classroom.Opening;
import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import horseshoe.json.RecordMapper;
import horseshoe.json.StrictJson;
import horseshoe.scenario.Rehearsal;
import horseshoe.scenario.Scenario;
import horseshoe.web.repertory.Repertory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Opens classes as requests ask for them. */
@ApplicationScoped
public class Reception {
    @Inject
    Classes classes;

    @Inject
    Repertory repertory;

    @Inject
    Rehearsal rehearsal;

    @Inject
    RecordMapper mapper;

    @Inject
    Refusals refusals;

    /**
     * Opens a class.
     *
     * @param body the request as JSON
     * @return id, code and keys
     * @throws horseshoe.json.FaultyJson if it is not of the right form, or the scenario in it is not
     */
    Opened.Done open(Reader body) {
        JsonObject asked = StrictJson.object(body);
        JsonObject rest = Json.createObjectBuilder(asked).remove("document").build();
        OpenRequest request = mapper.read(rest.toString(), OpenRequest.class);
        return switch (classes.open(opening(request, document(asked)))) {
            case Opened.Done done -> done;
            case Opened.Refused refused -> throw refusals.of(refused.refusal());
        };
    }

    private static Optional<JsonObject> document(JsonObject asked) {
        JsonValue document = asked.get("document");
        if (document != null && document.getValueType() != JsonValue.ValueType.OBJECT) {
            throw OpenRequest.fault("/document", "A scenario is a JSON object");
        }
        return Optional.ofNullable(document).map(JsonValue::asJsonObject);
    }

    private Opening opening(OpenRequest request, Optional<JsonObject> document) {
        return document.map(own -> ofDocument(request, own))
                .or(() -> request.scenario().map(id -> ofScenario(request, id)))
                .orElseGet(() -> blank(request));
    }

    private Opening ofDocument(OpenRequest request, JsonObject document) {
        List<Fault> faults = rehearsal.show(document).faults();
        if (!faults.isEmpty()) {
            throw new FaultyJson(
                    faults.stream().map(fault -> fault.within("/document")).toList());
        }
        return request.opening(
                document.getString("title"), new Opening.Scripted(document.toString(), request.scenario()));
    }

    private Opening ofScenario(OpenRequest request, String id) {
        Scenario scenario = repertory
                .scenario(id)
                .orElseThrow(() -> OpenRequest.fault(
                        "/scenario", "No scenario is called " + id + "; GET /api/scenarios lists them all"));
        return request.opening(
                scenario.headline().title(),
                new Opening.Scripted(scenario.document().toString(), Optional.of(id)));
    }

    private static Opening blank(OpenRequest request) {
        String council = request.council()
                .orElseThrow(() -> OpenRequest.fault(
                        "/council", "Name a scenario, or a Council by a date or a model and what is on its agenda"));
        String item = request.agendaItem()
                .orElseThrow(() -> OpenRequest.fault("/agendaItem", "What is on the agenda is missing"));
        LocalDate date =
                request.date().or(() -> CouncilLibrary.day(council)).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        return request.opening(item, new Opening.Blank(council, item, date));
    }
}
