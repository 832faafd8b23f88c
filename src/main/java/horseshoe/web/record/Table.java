package horseshoe.web.record;

import horseshoe.export.Csv;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An answer as a table.
 *
 * @param head the columns
 * @param rows makes the rows, a cell a column: a {@link Number}, a {@link Boolean}, or anything else for the text it comes to
 */
record Table(List<String> head, Supplier<Stream<List<Object>>> rows) {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    void asCsv(Writer to) throws IOException {
        Csv csv = new Csv(to);
        csv.write(List.of(head));
        csv.write(each());
    }

    void asLines(Writer to) throws IOException {
        for (List<Object> row : each()) {
            to.write(line(row) + "\n");
        }
    }

    private Iterable<List<Object>> each() {
        return () -> rows.get().iterator();
    }

    private String line(List<Object> row) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (int column = 0; column < head.size(); column++) {
            add(object, head.get(column), row.get(column));
        }
        return object.build().toString();
    }

    private static void add(JsonObjectBuilder object, String name, Object cell) {
        switch (cell) {
            case Integer number -> object.add(name, number);
            case Boolean flag -> object.add(name, flag);
            default -> object.add(name, cell.toString());
        }
    }
}
