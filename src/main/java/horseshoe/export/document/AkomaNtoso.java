package horseshoe.export.document;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.ParagraphKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a document as Akoma Ntoso 3.0: a statement, as the guidelines AKN4UN have it for deliberative documents ("resolution",
 * "resolutionDraft") and as the United Nations publishes the Council's resolutions: cover page, preamble of containers, main body of
 * paragraphs with lists and points.
 */
final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final List<String> NONE = List.of();

    private final Xml xml;
    private final Sheet sheet;
    private final Map<ParagraphKey, String> ids = new HashMap<>();

    private AkomaNtoso(Xml xml, Sheet sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    static byte[] of(Sheet sheet) {
        return Xml.document(xml -> new AkomaNtoso(xml, sheet).write());
    }

    private void write() {
        List<Node> preamble = Node.of(sheet.lines(), Half.PREAMBULAR);
        List<Node> body = Node.of(sheet.lines(), Half.OPERATIVE);
        preamble.forEach(this::remember);
        body.forEach(this::remember);
        xml.element(
                "akomaNtoso",
                List.of("xmlns", NAMESPACE, "xmlns:akn4un", "http://un.org/akn4un"),
                () -> xml.element("statement", List.of("name", new AkomaMeta(xml, sheet).name()), () -> {
                    new AkomaMeta(xml, sheet).write();
                    cover();
                    preamble(preamble);
                    xml.element("mainBody", () -> body(body));
                    conclusions();
                }));
    }

    private void remember(Node node) {
        ids.put(node.line().key(), node.id());
        node.below().forEach(this::remember);
    }

    private void cover() {
        Labels labels = sheet.labels();
        xml.element("coverPage", () -> {
            xml.element(
                    "p",
                    () -> xml.element("docAuthority", List.of("refersTo", "#publisher"), labels.say("organization")));
            xml.element(
                    "p",
                    () -> xml.element(
                            "docNumber",
                            List.of("refersTo", "#symbol"),
                            sheet.top().symbol()));
            xml.element("p", () -> xml.element("docAuthority", List.of("refersTo", "#sc"), labels.say("organ")));
            facts(sheet.top().facts());
            xml.element("p", () -> xml.element("docTitle", NONE, sheet.title().main()));
            sheet.title().below().ifPresent(below -> xml.element("p", () -> xml.element("docTitle", NONE, below)));
        });
    }

    private void facts(List<String> facts) {
        xml.element("p", () -> xml.element("docStatus", NONE, facts.get(0)));
        xml.element(
                "p",
                () -> xml.element(
                        "docDate",
                        List.of("date", sheet.date().toString(), "refersTo", "#dateOfIssuance"),
                        facts.get(1)));
        xml.element("p", () -> xml.element("inline", List.of("name", "originalLanguage"), facts.get(2)));
    }

    private void preamble(List<Node> nodes) {
        xml.element("preamble", () -> {
            xml.element(
                    "formula",
                    List.of("name", "enactingFormula", "eId", "formula_1"),
                    () -> xml.element("p", () -> {
                        italic(sheet.labels().say("opening"));
                        xml.text(sheet.labels().mark(','));
                    }));
            nodes.forEach(node ->
                    xml.element("container", List.of("name", name(node), "eId", node.id()), () -> blocks(node)));
        });
    }

    /** A container is named by the phrase it opens with. */
    private static String name(Node node) {
        Run first = node.line().runs().getFirst();
        return first.italic() ? first.text() : "recital";
    }

    private void blocks(Node node) {
        if (node.below().isEmpty()) {
            xml.element("p", () -> runs(node));
            return;
        }
        xml.element("blockList", List.of("eId", node.id() + "__list"), () -> {
            xml.element("listIntroduction", () -> runs(node));
            node.below().forEach(this::item);
        });
    }

    private void item(Node node) {
        xml.element("item", List.of("eId", node.id()), () -> {
            xml.element("num", NONE, node.line().label());
            blocks(node);
        });
    }

    private void body(List<Node> nodes) {
        if (nodes.isEmpty()) {
            xml.element("p", NONE, "");
        }
        nodes.forEach(node -> hierarchy("paragraph", node));
    }

    private void hierarchy(String name, Node node) {
        xml.element(name, List.of("eId", node.id()), () -> {
            xml.element("num", NONE, node.line().label());
            if (node.below().isEmpty()) {
                xml.element("content", () -> xml.element("p", () -> runs(node)));
            } else {
                points(node);
            }
        });
    }

    private void points(Node node) {
        xml.element("list", List.of("eId", node.id() + "__list"), () -> {
            xml.element("intro", () -> xml.element("p", () -> runs(node)));
            node.below().forEach(point -> hierarchy("point", point));
        });
    }

    private void runs(Node node) {
        node.line().runs().forEach(this::run);
    }

    private void run(Run run) {
        switch (run.link()) {
            case Run.Link.None none -> plain(run);
            case Run.Link.Here here ->
                xml.element("ref", List.of("href", "#" + ids.getOrDefault(here.key(), "gone")), run.text());
            case Run.Link.There there ->
                xml.element(
                        "a",
                        List.of(
                                "href",
                                address(
                                        there.resolution().number(),
                                        there.resolution().year())),
                        run.text());
        }
    }

    private static String address(int number, int year) {
        return "https://undocs.org/S/RES/" + number + "(" + year + ")";
    }

    private void plain(Run run) {
        if (run.italic()) {
            italic(run.text());
        } else {
            xml.text(run.text());
        }
    }

    private void italic(String text) {
        xml.element("span", List.of("class", "italic"), text);
    }

    private void conclusions() {
        xml.element("conclusions", List.of("eId", "conclusions_1"), () -> {
            sheet.poll().ifPresent(poll -> {
                xml.element("p", NONE, poll.announcement());
                if (!poll.lines().isEmpty()) {
                    table(poll);
                }
            });
            xml.element("p", List.of("class", "note"), sheet.labels().say("note"));
        });
    }

    private void table(Poll poll) {
        xml.element(
                "table",
                List.of("eId", "table_1"),
                () -> poll.lines()
                        .forEach(line -> xml.element("tr", () -> {
                            xml.element("th", () -> xml.element("p", NONE, line.member()));
                            xml.element("td", () -> xml.element("p", NONE, line.label()));
                        })));
    }
}
