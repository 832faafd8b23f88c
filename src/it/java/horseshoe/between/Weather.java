package horseshoe.between;

import java.nio.charset.StandardCharsets;

/** What becomes of a request on its way to the service. */
public enum Weather {
    /** It arrives, and so does its answer. */
    FAIR(""),
    /** Something in front knows no such page. */
    NOT_FOUND(answer("404 Not Found", "text/html", "<h1>404</h1>")),
    /** Something in front lets nobody through. */
    FORBIDDEN(answer("403 Forbidden", "text/html", "<h1>Blocked by the school's filter</h1>")),
    /** A proxy does not find the service. */
    BAD_GATEWAY(answer("502 Bad Gateway", "text/html", "<h1>502</h1>")),
    /** A proxy says when to come again. */
    UNAVAILABLE(answer("503 Service Unavailable\r\nRetry-After: 1", "text/html", "<h1>503</h1>")),
    /** A network wants somebody to log in. */
    LOGIN_PAGE(answer("200 OK", "text/html", "<h1>Welcome to the guest network</h1>")),
    /** A network leads somebody to where to log in. */
    LOGIN_ELSEWHERE(answer("302 Found\r\nLocation: http://login.invalid/", "text/html", "")),
    /** Somebody else's JSON, with all well. */
    FOREIGN_JSON(answer("200 OK", "application/json", "{\"status\":\"ok\"}")),
    /** All well, and nothing else. */
    FOREIGN_DONE("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"),
    /** Somebody else's problem. */
    FOREIGN_PROBLEM(answer(
            "404 Not Found",
            "application/problem+json",
            "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"No route\"}")),
    /** Not all of an answer arrives. */
    HALF_AN_ANSWER("HTTP/1.1 200 OK\r\nX-Answered-By: Horseshoe\r\nContent-Type: application/json\r\n"
            + "Content-Length: 1000\r\nConnection: close\r\n\r\n{\"version\":"),
    /** An answer without a word. */
    EMPTY(answer("200 OK", "application/json", "")),
    /** Nobody answers, and nobody hangs up. */
    SILENCE(""),
    /** Nobody is there. */
    REFUSED("");

    private final String answer;

    Weather(String answer) {
        this.answer = answer;
    }

    private static String answer(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
    }

    byte[] bytes() {
        return answer.getBytes(StandardCharsets.US_ASCII);
    }
}
