package horseshoe.web;

/** Examples for the API page; the tests post the requests and compare the answers. */
final class ApiExamples {
    static final String PANEL_REQUEST = """
            {"council": "2024-03-28", "matter": "SUBSTANTIVE", "chapter": "VII", "votes": {
              "DZA": "IN_FAVOUR", "CHN": "ABSTAINING", "ECU": "IN_FAVOUR", "FRA": "IN_FAVOUR", "GUY": "IN_FAVOUR",
              "JPN": "IN_FAVOUR", "MLT": "IN_FAVOUR", "MOZ": "IN_FAVOUR", "KOR": "IN_FAVOUR", "RUS": "AGAINST",
              "SLE": "IN_FAVOUR", "SVN": "IN_FAVOUR", "CHE": "IN_FAVOUR", "GBR": "IN_FAVOUR", "USA": "IN_FAVOUR"}}""";

    static final String TWO_VETOES_REQUEST = """
            {"council": "2024-03-28", "matter": "SUBSTANTIVE", "model": "TWO_VETOES", "votes": {
              "DZA": "IN_FAVOUR", "CHN": "ABSTAINING", "ECU": "IN_FAVOUR", "FRA": "IN_FAVOUR", "GUY": "IN_FAVOUR",
              "JPN": "IN_FAVOUR", "MLT": "IN_FAVOUR", "MOZ": "IN_FAVOUR", "KOR": "IN_FAVOUR", "RUS": "AGAINST",
              "SLE": "IN_FAVOUR", "SVN": "IN_FAVOUR", "CHE": "IN_FAVOUR", "GBR": "IN_FAVOUR", "USA": "IN_FAVOUR"}}""";

    static final String PANEL_ANSWER = """
            {"council": "2024-03-28", "matter": "SUBSTANTIVE", "result": "NOT_ADOPTED",
             "ground": "NEGATIVE_VOTE_OF_PERMANENT_MEMBER", "vetoes": ["RUS"], "required": 9,
             "tally": {"inFavour": 13, "against": 1, "abstaining": 1, "notParticipating": 0, "absent": 0, "notYetVoted": 0},
             "rule": {"citation": "Charter, Article 27(3)", "link": "https://www.un.org/en/about-us/un-charter/chapter-5"},
             "headline": "Not adopted: vetoed by Russia"}""";

    static final String NO_SUCH_SEAT = """
            {"type": "/problems/impossible-request", "title": "The request says something that cannot be", "status": 422,
             "detail": "Brazil (BRA) did not sit on the Council of 2024-03-28.",
             "errors": [{"pointer": "/votes/BRA", "detail": "Brazil (BRA) did not sit on the Council of 2024-03-28."}]}""";

    static final String LINES_REQUEST = """
            {"council": "2024-03-28", "votes": {"USA": "IN_FAVOUR", "RUS": "AGAINST"}}
            {"council": "1950-06-27", "votes": {"SUN": "ABSENT", "ROC": "IN_FAVOUR"}}""";

    static final String LINES_ANSWER = """
            {"council": "2024-03-28", "result": "NOT_ADOPTED", "headline": "..."}
            {"council": "1950-06-27", "result": "NOT_ADOPTED", "headline": "..."}""";

    private ApiExamples() {}
}
