package horseshoe.councils;

import horseshoe.rules.evidence.Mark;
import horseshoe.rules.roster.State;
import horseshoe.rules.roster.StateName;
import java.util.List;

/** Reads {@code states.json}: every State that sat, and what it was called when. */
final class StatesFile {
    private StatesFile() {}

    static List<State> read(Node file) {
        return file.only("about", "sources", "doubts", "states").list("states", StatesFile::state);
    }

    private static State state(Node node) {
        node.only("code", "alpha2", "name", "official", "names");
        List<StateName> names =
                node.find("names").isPresent() ? node.list("names", name -> named(node, name)) : List.of(always(node));
        return node.make(any -> new State(Facts.seat(any.get("code")), names));
    }

    private static StateName always(Node node) {
        String shortName = node.get("name").text();
        String official = node.find("official").map(Node::text).orElse(shortName);
        String code = node.get("code").text();
        return new StateName(
                Facts.span(node), code, official, shortName, node.get("alpha2").text(), Mark.VERIFIED);
    }

    private static StateName named(Node state, Node name) {
        name.only("from", "until", "entity", "alpha2", "official", "name", "mark");
        String shortName = name.get("name").text();
        return new StateName(
                Facts.span(name),
                name.find("entity").orElse(state.get("code")).text(),
                name.find("official").map(Node::text).orElse(shortName),
                shortName,
                name.find("alpha2").orElse(state.get("alpha2")).text(),
                Facts.mark(name));
    }
}
