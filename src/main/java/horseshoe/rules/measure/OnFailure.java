package horseshoe.rules.measure;

/** What becomes of a measure. By itself: if the Council adopts nothing about it. */
public enum OnFailure {
    /** It stays in force, as sanctions without an end do. */
    CONTINUES,
    /** It is no longer in force, as a mandate that is not renewed. */
    LAPSES,
    /** It was lifted and is in force again. */
    RETURNS;

    /**
     * What becomes of the measure if the Council does adopt the text: the reverse, or the vote would decide nothing.
     *
     * @return continues for what would lapse; lapses for what would continue or return
     */
    public OnFailure onAdoption() {
        return this == LAPSES ? CONTINUES : LAPSES;
    }
}
