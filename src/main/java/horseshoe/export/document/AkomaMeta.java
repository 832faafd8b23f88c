package horseshoe.export.document;

import horseshoe.rules.Vote;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes what Akoma Ntoso says about a document: work, expression, manifestation, the vote, the concepts referred to.
 *
 * @param xml where
 * @param sheet the document
 */
record AkomaMeta(Xml xml, Sheet sheet) {
    /** AKN4UN, "Deliberative documents". */
    String name() {
        return sheet.isResolution() ? "resolution" : "resolutionDraft";
    }

    void write() {
        xml.element("meta", () -> {
            xml.element("identification", List.of("source", "#horseshoe"), this::identification);
            sheet.poll().filter(poll -> !poll.lines().isEmpty()).ifPresent(this::analysis);
            xml.element("references", List.of("source", "#horseshoe"), this::references);
        });
    }

    private void identification() {
        xml.element("FRBRWork", this::work);
        xml.element("FRBRExpression", this::expression);
        xml.element("FRBRManifestation", this::manifestation);
    }

    private void work() {
        uris(workUri(), "/!main");
        xml.empty("FRBRdate", "date", date(), "name", sheet.isResolution() ? "adoption" : "issuance");
        xml.empty("FRBRauthor", "href", "#sc", "as", "#author");
        xml.empty("FRBRcountry", "value", "un");
        xml.empty("FRBRsubtype", "value", "deliberation");
        xml.empty("FRBRnumber", "value", sheet.top().symbol());
    }

    private void expression() {
        uris(expressionUri(), "/!main");
        xml.empty("FRBRdate", "date", date(), "name", "publication");
        xml.empty("FRBRauthor", "href", "#sc", "as", "#author");
        xml.empty("FRBRlanguage", "language", language());
    }

    private void manifestation() {
        uris(expressionUri(), "/!main.xml");
        xml.empty("FRBRdate", "date", date(), "name", "markup");
        xml.empty("FRBRauthor", "href", "#horseshoe", "as", "#editor");
    }

    private void uris(String uri, String component) {
        xml.empty("FRBRthis", "value", uri + component);
        xml.empty("FRBRuri", "value", uri);
    }

    private String workUri() {
        return "/akn/un/statement/deliberation/unsc/" + date() + "/"
                + slug(sheet.top().symbol());
    }

    private String expressionUri() {
        return workUri() + "/" + language() + "@" + date();
    }

    private static String slug(String symbol) {
        String slug = symbol.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "draft" : slug.toLowerCase(Locale.ROOT);
    }

    private String date() {
        return sheet.date().toString();
    }

    private String language() {
        return sheet.labels().locale().getISO3Language();
    }

    private void analysis(Poll poll) {
        xml.element(
                "analysis",
                List.of("source", "#horseshoe"),
                () -> xml.element(
                        "parliamentary",
                        () -> xml.element(
                                "voting",
                                List.of("eId", "voting_1"),
                                () -> Stream.of(Vote.values()).forEach(vote -> count(vote, poll.members(vote))))));
    }

    private void count(Vote vote, List<String> members) {
        if (members.isEmpty()) {
            return;
        }
        List<String> attributes = List.of(
                "eId",
                "count_" + concept(vote),
                "value",
                String.valueOf(members.size()),
                "refersTo",
                "#" + concept(vote));
        xml.element(
                "count",
                attributes,
                () -> xml.element(
                        "akn4un:voters",
                        () -> members.forEach(member -> xml.element("akn4un:voter", List.of(), member))));
    }

    private static String concept(Vote vote) {
        return switch (vote) {
            case IN_FAVOUR -> "inFavour";
            case AGAINST -> "against";
            case ABSTAINING -> "abstaining";
            case NOT_PARTICIPATING -> "notParticipating";
            case ABSENT -> "absent";
        };
    }

    private void references() {
        organization("horseshoe", "/akn/ontology/organization/horseshoe", "Horseshoe");
        organization("sc", "/akn/ontology/organization/un/securityCouncil", "Security Council");
        term("TLCRole", "author", "Author");
        term("TLCRole", "editor", "Editor");
        term("TLCRole", "publisher", "Publisher");
        term("TLCConcept", "symbol", "Symbol");
        term("TLCConcept", "dateOfIssuance", "Date of issuance");
        Stream.of(Vote.values()).forEach(vote -> term("TLCConcept", concept(vote), concept(vote)));
    }

    private void organization(String id, String href, String name) {
        xml.empty("TLCOrganization", "eId", id, "href", href, "showAs", name);
    }

    private void term(String kind, String id, String name) {
        String path = kind.equals("TLCRole") ? "/akn/ontology/role/un/" : "/akn/ontology/concept/un/";
        xml.empty(kind, "eId", id, "href", path + id, "showAs", name);
    }
}
