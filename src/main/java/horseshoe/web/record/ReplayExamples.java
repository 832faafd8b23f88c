package horseshoe.web.record;

/** Examples of replays for the API page. */
final class ReplayExamples {
    private static final String RULE = """
            "rule": {"model": "TWO_VETOES", "title": "Two vetoes needed", "summary": "...", "seats": 15, "keepsSeats": true, "changes": []}""";

    static final String REPLAY = "{\"version\": \"1.0.0\", " + RULE + """
            , "leftOut": ["S-5095"], "finding": "...", "caveat": "...",
             "all": {"votes": 3108, "adopted": 2754, "adoptedAtWorst": 2936, "adoptedAtBest": 2936, "changes": {"SAME": 2926, "NOW_ADOPTED": 182}},
             "byDecade": [{"key": "1940s", "name": "1940s", "figures": {"votes": 119}}], "bySubject": [],
             "byMember": [{"seat": "RUS", "name": "Russia", "gains": 43, "mayGain": 0, "losses": 40, "mayLose": 0, "vetoesLost": 104, "vetoesMayBeLost": 0}],
             "open": []}""";

    static final String FLIPS = """
            {"version": "1.0.0", "total": 182, "page": 1, "pages": 4, "size": 50, "votes": [
              {"id": "S-2024-255", "date": "2024-03-28", "draft": "S/2024/255", "outcome": "VETOED", "change": "NOW_ADOPTED", "unknown": [],
               "worst": {"result": "ADOPTED", "ground": "VETO_OVERCOME", "headline": "..."},
               "best": {"result": "ADOPTED", "ground": "VETO_OVERCOME", "headline": "..."}}]}""";

    static final String ONE = "{\"version\": \"1.0.0\", " + RULE + """
            , "caveat": "...", "vote": {"id": "S-2024-255", "change": "NOW_ADOPTED"}, "council": {"id": "2024-03-28"}, "open": [],
             "worst": {"votes": {"RUS": "AGAINST"}, "decision": {"result": "ADOPTED", "ground": "VETO_OVERCOME"}}}""";

    static final String RULES = """
            {"version": "1.0.0", "caveat": "...", "rules": [
              {"model": "STATUS_QUO", "title": "...", "needed": 2, "all": {"votes": 3108, "adopted": 2754}, "vetoed": {"votes": 223}}]}""";

    private ReplayExamples() {}
}
