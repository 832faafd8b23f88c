package horseshoe.web.record;

import jakarta.ws.rs.core.MediaType;

/** In what form an answer is given. */
enum Form {
    /** One JSON document. */
    JSON(MediaType.APPLICATION_JSON, "json"),
    /** A table for spreadsheets and R. */
    CSV(Form.CSV_TYPE, "csv"),
    /** JSON, one row a line. */
    LINES(Form.LINES_TYPE, "ndjson");

    static final String CSV_TYPE = "text/csv;charset=utf-8";
    static final String LINES_TYPE = "application/x-ndjson";

    private final String type;
    private final String word;

    Form(String type, String word) {
        this.type = type;
        this.word = word;
    }

    MediaType type() {
        return MediaType.valueOf(type);
    }

    /** How the parameter {@code format} and file names call it. */
    String word() {
        return word;
    }
}
