package horseshoe.web.live;

/**
 * A part of a view as it was last sent.
 *
 * @param view the record
 * @param json the same on the wire
 * @param revision of the room at which it became what it is
 */
record Section(Object view, byte[] json, long revision) {
    static Section of(Object view, long revision) {
        return new Section(view, Wire.json(view), revision);
    }
}
