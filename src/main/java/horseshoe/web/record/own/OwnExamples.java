package horseshoe.web.record.own;

/** Examples for the API page. */
final class OwnExamples {
    static final String FILE = """
            ms_code,ms_name,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,modality,total_yes,...
            FRA,FRANCE,A,2025-02-24,S/RES/2774(2025),S/2025/112,S/PV.9866,...,...,...,,...,10,...""";

    static final String REPORT = """
            {"form": "UN_LIBRARY", "name": "2025_7_21_sc_voting.csv", "rows": 40929, "votes": 2787, "refused": 0, "faults": [], "more": 0,
             "accepted": true, "encoding": "UTF-8", "version": "own-1a2b3c4d", "merged": false, "ignored": ["undl_id"],
             "differences": {"onlyHere": 35, "onlyBundled": 357, "same": 2750, "differing": 2, "list": [
               {"id": "RES-462", "symbol": "S/RES/462 (1980)", "what": "date", "here": "1980-01-07", "bundled": "1980-01-09"}]}}""";

    static final String REFUSED = """
            {"type": "/problems/unreadable-record", "title": "The file cannot be read as a record", "status": 422,
             "detail": "It has a fault, so nothing of it was taken. The first, in line 12: A vote is Y, N, A or X, not \\"J\\".",
             "form": "UN_LIBRARY", "name": "votes.csv", "rows": 15, "votes": 0, "refused": 1,
             "faults": [{"line": 12, "column": "ms_vote", "reason": "A vote is Y, N, A or X, not \\"J\\"."}], "more": 0,
             "accepted": false, "encoding": "UTF-8"}""";

    static final String NONE = """
            {"type": "/problems/not-found", "title": "There is nothing under this address", "status": 404,
             "detail": "This browser has brought no record."}""";

    static final String FOREIGN = """
            {"type": "/problems/foreign-site", "title": "The request comes from another site", "status": 403,
             "detail": "Only the page of this service may do this; open it and do it there."}""";

    private OwnExamples() {}
}
