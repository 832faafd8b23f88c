package horseshoe.json;

/**
 * One thing wrong with a JSON document.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the document itself
 * @param detail what is wrong and what would be right, in a sentence
 */
public record Fault(String pointer, String detail) {
    /**
     * The fault inside a larger document.
     *
     * @param parent pointer of the part that this fault's pointer starts from
     * @return the same fault, pointed at from the document's root
     */
    public Fault within(String parent) {
        return new Fault(parent + pointer, detail);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? detail : pointer + ": " + detail;
    }
}
