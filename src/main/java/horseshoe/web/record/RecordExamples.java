package horseshoe.web.record;

/** Examples of the record's answers for the API page. */
final class RecordExamples {
    static final String OVERVIEW = """
            {"version": "1.0.0", "own": false, "votes": 3109, "named": 2624, "contested": 817, "from": "1946-01-25", "to": "2025-09-18",
             "outcomes": [{"key": "ADOPTED", "votes": 2754}],
             "subjects": [{"key": "KOREA", "title": "Korea", "text": "Korea, North Korea’s weapons included", "votes": 42}],
             "members": [{"seat": "FRA", "name": "France", "officialName": "France", "permanent": true, "votes": 3109, "vetoes": 17,
                          "first": "1946-01-25", "last": "2025-09-18"}]}""";

    private static final String PANEL = """
            "id": "S-2024-255", "date": "2024-03-28", "meeting": "S/PV.9591", "symbol": "", "draft": "S/2024/255", "part": "",
            "kind": "DRAFT", "subject": "KOREA", "subjectTitle": "Korea", "region": "ASIA", "chapters": [], "how": "VOTE", "seats": 15,
            "outcome": "VETOED", "ground": "NEGATIVE_VOTE_OF_PERMANENT_MEMBER", "vetoes": ["RUS"],
            "tally": {"inFavour": 13, "against": 1, "abstaining": 1, "noPart": 0}, "votes": {"DZA": "IN_FAVOUR", "CHN": "ABSTAINING"},
            "roomUnknown": [], "source": "S/PV.9591", "names": "COMPILATION", "confidence": "ONE_SOURCE\"""";

    static final String VOTES = """
            {"version": "1.0.0", "total": 4, "page": 1, "pages": 1, "size": 50,
             "permalink": "/api/record/votes?outcome=VETOED&subject=KOREA&version=1.0.0", "votes": [{""" + PANEL + "}]}";

    static final String VOTES_CSV = """
            id,date,meeting,symbol,draft,part,kind,how,subject,region,chapter,seats,outcome,ground,in_favour,against,abstaining,no_part,...
            S-2024-255,2024-03-28,S/PV.9591,,S/2024/255,,DRAFT,VOTE,KOREA,ASIA,,15,VETOED,NEGATIVE_VOTE_OF_PERMANENT_MEMBER,13,1,1,0,...""";

    static final String VOTE = "{" + PANEL + """
            , "council": {"id": "2024-03-28", "required": 9, "seats": []}, "decision": {"headline": "Not adopted: vetoed by Russia"},
             "president": "JPN", "previous": "RES-2728", "next": "S-2024-312",
             "cite": "Horseshoe, record of past votes, version 1.0.0: S/2024/255, 28 March 2024; source S/PV.9591. /#/record/votes/S-2024-255?version=1.0.0"}""";

    static final String COUNTS = """
            {"version": "1.0.0", "by": ["decade", "vetoedBy"], "total": 223,
             "permalink": "/api/record/counts?outcome=VETOED&by=decade,vetoedBy&version=1.0.0",
             "rows": [{"keys": ["1940s", "RUS"], "names": ["1940s", "Russia"], "votes": 36}]}""";

    static final String MEMBER = """
            {"version": "1.0.0", "seat": "RUS", "name": "Russia", "officialName": "Russian Federation", "permanent": true,
             "states": [{"entity": "SUN", "name": "Soviet Union", "to": "1991-12-23"}, {"entity": "RUS", "name": "Russia", "from": "1991-12-24"}],
             "terms": [{"from": 1946, "to": 2025}], "votes": 3109, "positions": [{"key": "AGAINST", "votes": 65}], "vetoes": 121,
             "closest": [{"seat": "UGA", "name": "Uganda", "votes": 16, "agreed": 14, "raw": {"n": 7, "d": 8}, "value": 0.8750}]}""";

    static final String AGREEMENT = """
            {"version": "1.0.0", "measure": "raw", "votes": 319, "order": ["GBR", "USA"],
             "members": [{"seat": "GBR", "name": "United Kingdom", "permanent": true, "votes": 319},
                         {"seat": "USA", "name": "United States", "permanent": true, "votes": 319}],
             "pairs": [{"one": "GBR", "other": "USA", "votes": 319, "agreed": 265, "value": 0.8307}], "rice": 0.8695}""";

    static final String OVER_TIME = """
            {"version": "1.0.0", "one": "CHN", "other": "RUS", "measure": "raw", "total": {"votes": 319, "agreed": 202, "value": 0.6332},
             "over": [{"key": "1994", "votes": 10, "agreed": 3, "value": 0.3000}],
             "cells": [{"one": "AGAINST", "other": "AGAINST", "votes": 18}]}""";

    static final String BAD_PARAMETER = """
            {"type": "/problems/malformed-request", "title": "The request is not of the form this operation takes", "status": 400,
             "detail": "?outcome: “PASSED” is not known here; expected is one of ADOPTED, VETOED, TOO_FEW_VOTES.",
             "errors": [{"pointer": "?outcome",
                         "detail": "“PASSED” is not known here; expected is one of ADOPTED, VETOED, TOO_FEW_VOTES."}]}""";

    private RecordExamples() {}
}
