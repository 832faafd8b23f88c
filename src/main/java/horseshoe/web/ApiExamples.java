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

    static final String COUNCILS_ANSWER = """
            {"from": "1946-01-17", "to": "2027-12-31",
             "eras": [{"id": "E15", "title": "...", "from": "1966-01-01", "seats": 15, "required": 9, "note": "..."}],
             "models": [{"id": "TWO_VETOES", "title": "...", "summary": "...", "proposedBy": "...", "seats": 15, "required": 9,
                         "sameSeats": true, "doubts": []}]}""";

    static final String COUNCIL_ANSWER = """
            {"id": "2024-03-28", "title": "...", "date": "2024-03-28", "required": 9, "vetoesNeeded": 1, "president": "JPN",
             "seats": [{"seat": "DZA", "entity": "DZA", "code": "DZ", "name": "Algeria", "officialName": "Algeria",
                        "membership": "ELECTED", "veto": false}], "notes": [], "doubts": [], "sources": []}""";

    static final String SCENARIOS_ANSWER = """
            {"scenarios": [{"id": "panel-renewal", "collection": "article", "standing": "HISTORY", "date": "2024-03-28",
                            "title": "The Panel of Experts on North Korea is not renewed", "summary": "...", "lesson": "...",
                            "symbol": "S/2024/255", "result": "NOT_ADOPTED", "ground": "NEGATIVE_VOTE_OF_PERMANENT_MEMBER",
                            "classroom": {"held": true, "preset": "FIRST_LESSON", "items": ["DRAFT"], "leftOut": {}}}]}""";

    static final String SCENARIO_ANSWER = """
            {"id": "panel-renewal", "collection": "article", "scenario": {"title": "...", "steps": [], "whatIfs": []},
             "play": {"scenario": "panel-renewal", "main": "vote", "steps": []},
             "classroom": {"held": true, "preset": "FIRST_LESSON", "items": ["DRAFT"], "leftOut": {}}}""";

    static final String PLAY_REQUEST = """
            {"votes": {"vote": {"RUS": "ABSTAINING"}}}""";

    static final String PLAY_ANSWER = """
            {"scenario": "panel-renewal", "main": "vote", "president": "JPN", "steps": [
              {"id": "vote", "title": "The draft as a whole", "kind": "COUNCIL_VOTE", "skipped": false,
               "votes": {"RUS": "ABSTAINING"},
               "outcome": {"result": "ADOPTED", "ground": "REQUIRED_VOTES_AND_NO_VETO", "fate": "CONTINUES",
                           "headline": "Adopted: 13 in favour, 9 needed, no veto", "explanation": "..."}}]}""";

    private ApiExamples() {}

    static final String SCHEMA_ANSWER = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:horseshoe:scenario",
             "title": "A Horseshoe scenario", "type": "object", "required": ["title", "summary", "lesson"]}""";

    static final String CHECK_REQUEST = """
            {"title": "One against fourteen", "summary": "A made-up vote.", "lesson": "One veto is enough.",
             "standing": "TEXTBOOK", "date": "2024-03-28", "agendaItem": "A made-up item",
             "draft": {"sponsors": ["USA"], "preambular": [], "operative": ["Decides something."]},
             "steps": [{"id": "vote", "title": "The draft", "kind": "COUNCIL_VOTE", "question": "DRAFT_RESOLUTION",
                        "votes": {"RUS": "AGAINST"}, "others": "IN_FAVOUR"}],
             "main": "vote",
             "whatIfs": [{"id": "abstains", "title": "Russia abstains", "lesson": "An abstention does not block.",
                          "changes": {"votes": {"RUS": "ABSTAINING"}}}],
             "teacher": {"notes": ["Ask first."], "questions": ["Who stopped it?", "Who could have?"]},
             "sources": [{"title": "Made up for this page", "mark": "DERIVED"}]}""";

    static final String CHECK_ANSWER = """
            {"valid": true, "faults": [], "play": {"scenario": "draft", "main": "vote", "steps": []},
             "found": {
               "expected": {"vote": {"result": "NOT_ADOPTED", "ground": "NEGATIVE_VOTE_OF_PERMANENT_MEMBER",
                                     "tally": "14-1-0", "vetoes": ["RUS"]}},
               "whatIfs": [{"vote": {"result": "ADOPTED", "ground": "REQUIRED_VOTES_AND_NO_VETO",
                                     "tally": "14-0-1", "vetoes": []}}]}}""";

    static final String KIT_ANSWER = """
            {"scenario": "panel-renewal", "title": "...", "minutes": 45, "required": 9,
             "plan": [{"part": "WELCOME", "from": 0, "minutes": 4, "title": "Welcome", "text": "..."}],
             "roles": [{"seat": "DZA", "name": "Algeria", "interests": "...", "redLines": ["..."], "allies": [{"seat": "ECU", "name": "Ecuador"}]}],
             "likely": [{"seat": "DZA", "name": "Algeria", "vote": "IN_FAVOUR", "confidence": "RECORDED"}],
             "rubric": [{"criterion": "PROCEDURE", "title": "Procedure", "levels": [{"level": 1, "name": "Beginning", "text": "..."}]}]}""";

    static final String DRAFT_REQUEST = """
            {"text": "The Security Council,\\n\\nRecalling its resolution 1718 (2006),\\n\\n1. Decides to extend the mandate of the Panel until 30 April 2025."}""";

    static final String DRAFT_ANSWER = """
            {"text": "The Security Council,\\n\\nRecalling its resolution 1718 (2006),\\n\\n...", "unread": [],
             "paragraphs": [{"key": "p1", "half": "PREAMBULAR", "depth": 0, "label": "", "opening": "Recalling", "text": " its resolution 1718 (2006),", "kind": "REAFFIRMING"}],
             "remarks": [{"number": 0, "remark": "NOT_SEIZED", "level": "SHOULD", "paragraph": "", "text": "...", "source": "...", "mendable": true}]}""";
}
