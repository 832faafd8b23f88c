package horseshoe.web.record;

import horseshoe.record.DecidedVote;
import horseshoe.record.query.Catalogue;
import horseshoe.record.query.Seating;
import horseshoe.record.query.Selection;
import horseshoe.rules.SeatId;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a record, as far as all operations have it in common: which record, which votes, in what form. An operation reads its
 * own parameters from {@link #parameters()} and then calls {@link #requireFaultless()}. One request's; not safe to share.
 */
final class Inquiry {
    private static final String VERSION = "version";

    private final Call call;
    private final Parameters parameters;
    private final Edition edition;
    private final FilterForm form;
    private final Selection selection;

    private Inquiry(Call call, Parameters parameters, Edition edition, boolean filtered) {
        this.call = call;
        this.parameters = parameters;
        this.edition = edition;
        this.form = new FilterForm(parameters, edition.catalogue());
        this.selection = filtered ? form.selection() : Selection.all();
    }

    /**
     * Reads the common parameters.
     *
     * @param choice finds the record
     * @param call the request
     * @return what is asked; faults are kept until {@link #requireFaultless()}
     * @throws Refused if the reader's own record is asked for and there is none
     */
    static Inquiry of(RecordChoice choice, Call call) {
        return of(choice, call, true);
    }

    /** The same for an operation that is about the whole record, and takes no filter. */
    static Inquiry ofRecord(RecordChoice choice, Call call) {
        return of(choice, call, false);
    }

    private static Inquiry of(RecordChoice choice, Call call, boolean filtered) {
        Parameters parameters = new Parameters(call.uri().getQueryParameters());
        Optional<String> record = parameters.choice("record", Map.of(RecordChoice.OWN, RecordChoice.OWN));
        return new Inquiry(call, parameters, choice.of(record), filtered);
    }

    Call call() {
        return call;
    }

    Parameters parameters() {
        return parameters;
    }

    FilterForm form() {
        return form;
    }

    Edition edition() {
        return edition;
    }

    Catalogue catalogue() {
        return edition.catalogue();
    }

    Selection selection() {
        return selection;
    }

    /** The votes asked for, in order of time. */
    List<DecidedVote> votes() {
        return selection.of(edition.record());
    }

    /**
     * The member that an address names.
     *
     * @param code a seat
     * @return who held it in this record
     * @throws Refused if nobody did
     */
    Seating seating(String code) {
        return Optional.of(code)
                .filter(text -> !text.isBlank())
                .map(text -> catalogue().seatings().get(SeatId.of(text)))
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND,
                        "Nobody holds a seat " + Parameters.quoted(code)
                                + " in this record; GET /api/record lists everybody who sat."));
    }

    /** The same as a seat. */
    SeatId seat(String code) {
        return seating(code).member().seat();
    }

    /** In which of these forms the answer is wanted; the parameter goes before the header. */
    Form formOf(Form... offered) {
        Map<String, Form> words = new LinkedHashMap<>();
        Arrays.stream(offered).forEach(form -> words.put(form.word(), form));
        return parameters.choice("format", words).orElseGet(() -> call.accepted(List.of(offered)));
    }

    /**
     * Ends the reading.
     *
     * @throws Refused with all faults, or because a link's version is another than the record's
     */
    void requireFaultless() {
        Optional<String> version = parameters.text(VERSION);
        parameters.requireFaultless();
        version.filter(asked -> !asked.equals(edition.version())).ifPresent(asked -> {
            throw new Refused(
                    ProblemKind.RECORD_VERSION,
                    "The link is to version " + Parameters.quoted(asked) + " of the record; here is version "
                            + edition.version() + ". Leave out the parameter version to see what it says.");
        });
    }

    /** The address that brings the same answer as long as the record is the same. */
    String permalink() {
        String query = parameters.text(VERSION).isPresent()
                ? parameters.asQuery()
                : parameters.asQuery() + "&" + VERSION + "=" + edition.version();
        return call.path() + "?" + query.replaceFirst("^&", "");
    }
}
