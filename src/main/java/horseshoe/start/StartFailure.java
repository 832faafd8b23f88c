package horseshoe.start;

/** The service did not start. The message is one sentence for the person who started it: what is wrong, what helps. */
final class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    StartFailure(String sentence) {
        super(sentence);
    }

    StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
