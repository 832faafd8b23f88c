package horseshoe.drafting.document;

/**
 * How far a draft has come.
 *
 * @param form working copy, in blue, or final
 * @param revision 0 for the first version, 1 for Rev.1
 * @param corrigendum 0 for none, 1 for Corr.1
 */
public record Stage(Form form, int revision, int corrigendum) {
    /** The version that is being written. */
    public static final Stage WORKING_COPY = new Stage(Form.WORKING_COPY, 0, 0);

    /** Rejects what is less than none. */
    public Stage {
        if (revision < 0 || corrigendum < 0) {
            throw new IllegalArgumentException("Revisions and corrigenda are counted from 1");
        }
    }

    /** What kind of document a draft is. */
    public enum Form {
        /** Still being written. */
        WORKING_COPY,
        /** In blue: provisional, and ready for the vote (practice). */
        IN_BLUE,
        /** As it is issued for good. */
        FINAL
    }

    /**
     * Whether the text may not be changed any more at this stage.
     *
     * @return false for a working copy
     */
    public boolean isFrozen() {
        return form != Form.WORKING_COPY;
    }

    /**
     * The text is opened again: a new revision.
     *
     * @return Rev.1 after the first version
     */
    public Stage revised() {
        return new Stage(Form.WORKING_COPY, revision + 1, 0);
    }

    /**
     * A mistake is put right without a new revision.
     *
     * @return Corr.1 of the same revision
     */
    public Stage corrected() {
        return new Stage(form, revision, corrigendum + 1);
    }

    /**
     * The same version in another form.
     *
     * @param other the form
     * @return the same revision and corrigendum
     */
    public Stage as(Form other) {
        return new Stage(other, revision, corrigendum);
    }

    /**
     * What the symbol ends with.
     *
     * @return such as "/Rev.1/Corr.1"; empty for the first version
     */
    public String suffix() {
        return (revision > 0 ? "/Rev." + revision : "") + (corrigendum > 0 ? "/Corr." + corrigendum : "");
    }
}
