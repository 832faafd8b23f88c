package horseshoe.web.live;

/** Examples for the API page; the tests send the requests. */
final class LiveExamples {
    static final String OPEN_REQUEST = """
            {"scenario": "panel-renewal", "preset": "COUNCIL", "minutes": 45, "language": "en", "approval": false}""";

    static final String ALONE_REQUEST = """
            {"scenario": "panel-renewal", "preset": "FIRST_LESSON", "alone": "RUS"}""";

    static final String BLANK_REQUEST = """
            {"council": "2026-03-01", "agendaItem": "Climate and security", "preset": "MODEL_UN", "days": 7}""";

    static final String OPEN_ANSWER = """
            {"class": "k3v9x0a2mq", "code": "K7WM4X", "expires": "2026-12-24",
             "teacher": "/#/class/k3v9x0a2mq/teacher/...", "projector": "/#/class/k3v9x0a2mq/projector/..."}""";

    static final String JOIN_VIEW = """
            {"class": "k3v9x0a2mq", "title": "The Panel of Experts on North Korea is not renewed", "locked": false, "approval": false,
             "seats": [{"seat": "FRA", "name": "France", "plate": "FR", "permanent": true, "president": false, "places": 4, "taken": 1, "asks": false}],
             "roles": ["OBSERVER", "PRESS", "INVITED_STATE", "SECRETARIAT"], "pseudonyms": ["Ambassador Heron"]}""";

    static final String JOIN_REQUEST = """
            {"seat": "FRA", "role": "DELEGATE", "pseudonym": "Ambassador Heron"}""";

    static final String JOIN_ANSWER = """
            {"class": "k3v9x0a2mq", "person": 3, "pseudonym": "Ambassador Heron"}""";

    static final String KEY_REQUEST = """
            {"key": "..."}""";

    static final String RETURN_REQUEST = """
            {"code": "482913"}""";

    static final String VIEW = """
            {"version": 42, "now": "2026-11-24T09:00:00Z", "whole": true, "sections": {"lesson": {}, "me": {}, "table": {}}}""";

    static final String VOTE_REQUEST = """
            {"vote": "IN_FAVOUR"}""";

    static final String ASK_FOR_FLOOR = """
            {"act": "ask-for-floor", "purpose": "STATEMENT"}""";

    static final String TYPING = "{\"paper\":1,\"key\":\"o1\",\"words\":\"Decides to extend\"}";
    static final String PUT_TO_VOTE = """
            {"act": "put-to-vote", "proposal": 4}""";

    static final String AMEND = """
            {"act": "propose-amendment", "draft": 2,
             "change": {"type": "replace", "at": {"half": "OPERATIVE", "number": 1}, "text": "Decides to extend the mandate until 31 July;"}}""";

    static final String BRANCH = """
            {"act": "branch", "run": 1, "at": 57, "title": "Russia abstains", "votes": {"RUS": "ABSTAINING"}}""";

    static final String NOT_YOURS = """
            {"type": "/problems/not-yours", "title": "A rule stands against this", "status": 403, "detail": "...", "errors": []}""";

    private LiveExamples() {}

    static final String ADDRESS = """
            {"address": "http://localhost:8080", "known": false, "nearby": ["http://192.168.1.20:8080"]}""";
}
