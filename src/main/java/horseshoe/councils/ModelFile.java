package horseshoe.councils;

import horseshoe.rules.Proviso;
import horseshoe.rules.Topic;
import horseshoe.rules.VetoRight.Overcome;
import horseshoe.rules.reform.Holders;
import horseshoe.rules.reform.ModelRule;
import horseshoe.rules.reform.Proposal;
import horseshoe.rules.reform.ReformModel;
import horseshoe.rules.reform.Veto;
import java.util.Set;

/** Reads one file of {@code models/}: a reform model. */
final class ModelFile {
    private static final String[] MEMBERS = {
        "id",
        "title",
        "summary",
        "proposedBy",
        "when",
        "seats",
        "composition",
        "required",
        "veto",
        "noVoteAgainstOn",
        "proviso",
        "doubts",
        "sources"
    };

    private ModelFile() {}

    static ReformModel read(Node file, PlannedSeats seats) {
        file.only(MEMBERS);
        ReformModel model = file.make(any -> new ReformModel(
                id(any.get("id")), proposal(any), seats.composition(any), rule(any), Facts.evidence(any)));
        if (model.seats() != file.get("seats").number()) {
            throw file.get("seats").broken("does not agree with the composition, which has " + model.seats());
        }
        return model;
    }

    private static String id(Node node) {
        if (node.file().equals("models/" + node.text() + ".json")) {
            return node.text();
        }
        throw node.broken("must be the name of the file without .json");
    }

    private static Proposal proposal(Node file) {
        return new Proposal(
                file.get("title").text(),
                file.get("summary").text(),
                file.get("proposedBy").text(),
                file.get("when").text());
    }

    private static ModelRule rule(Node file) {
        Proviso.Mode proviso =
                file.find("proviso").map(mode -> mode.oneOf(Proviso.Mode.class)).orElse(Proviso.Mode.PRACTICE);
        return new ModelRule(
                file.get("required").number(), veto(file.get("veto")), topics(file, "noVoteAgainstOn"), proviso);
    }

    private static Veto veto(Node node) {
        node.only("holders", "needed", "overcome", "notOn");
        return new Veto(
                holders(node.get("holders")),
                node.find("needed").map(Node::number).orElse(1),
                node.find("overcome").map(ModelFile::overcome).orElse(new Overcome.Never()),
                topics(node, "notOn"));
    }

    private static Holders holders(Node node) {
        if (node.isList()) {
            return new Holders.Named(node.items().stream().map(Facts::seat).toList());
        }
        if (node.is("PERMANENT")) {
            return new Holders.Permanent();
        }
        if (node.is("NOBODY")) {
            return new Holders.Nobody();
        }
        throw node.broken("must be PERMANENT, NOBODY or a list of seats");
    }

    private static Overcome overcome(Node node) {
        if (node.is("ASSEMBLY")) {
            return new Overcome.ByAssembly();
        }
        return new Overcome.By(node.only("votes").get("votes").number());
    }

    private static Set<Topic> topics(Node node, String name) {
        return Set.copyOf(node.listIfAny(name, topic -> topic.oneOf(Topic.class)));
    }
}
