package horseshoe.web.problem;

/** Thrown to answer with a problem. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * The refusal of a request.
     *
     * @param kind type, title and status
     * @param detail what was wrong this time and what would be right
     */
    public Refused(ProblemKind kind, String detail) {
        super(detail);
        this.problem = Problem.of(kind, detail);
    }

    /**
     * The refusal of a request.
     *
     * @param problem what to answer
     */
    public Refused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /**
     * What to answer.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
