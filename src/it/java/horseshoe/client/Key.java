package horseshoe.client;

/**
 * What opens a class to somebody.
 *
 * @param classId which class
 * @param hat teacher, projector or delegate
 * @param cookie as the service set it
 */
public record Key(String classId, String hat, String cookie) {
    /**
     * Where the holder asks.
     *
     * @param what acts, view, stream, votes/1
     * @return a path
     */
    public String path(String what) {
        return "/api/classes/" + classId + "/" + hat + "/" + what;
    }
}
