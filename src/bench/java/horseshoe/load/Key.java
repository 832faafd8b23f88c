package horseshoe.load;

/**
 * What opens a class to somebody.
 *
 * @param classId which class
 * @param hat teacher, projector or delegate
 * @param cookie as the service set it
 */
record Key(String classId, String hat, String cookie) {
    String path(String what) {
        return "/api/classes/" + classId + "/" + hat + "/" + what;
    }
}
