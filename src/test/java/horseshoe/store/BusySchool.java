package horseshoe.store;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.StaleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Classes that write short and long texts in turn; now and then one is deleted and another begins in its place. */
final class BusySchool {
    private static final int CLASSES = 12;

    private final Notes notes;
    private final Random chance;
    private final List<Going> going = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private int begun;

    private record Going(ClassId id, String text, long version) {}

    BusySchool(Notes notes, Random chance) {
        this.notes = notes;
        this.chance = chance;
    }

    /** One of them does something. */
    void turn() throws StaleVersion {
        if (going.size() < CLASSES) {
            going.add(begin());
        } else if (chance.nextInt(60) == 0) {
            deleteOne();
        } else {
            int place = chance.nextInt(CLASSES);
            Going one = going.get(place);
            int length = 1 + chance.nextInt(chance.nextInt(30) == 0 ? 300 : 12);
            long version = notes.write(one.id(), one.version(), (one.text() + " ").repeat(length), 1);
            going.set(place, new Going(one.id(), one.text(), version));
        }
    }

    private Going begin() {
        String text = "Secret of class " + begun + ".";
        String id = "class" + (10_000 + begun);
        String code = "" + letter(begun / 576) + letter(begun / 24 % 24) + letter(begun % 24) + "KKK";
        begun++;
        return new Going(notes.begun(id, code, text), text, 1);
    }

    private static char letter(int number) {
        return JoinCode.ALPHABET.charAt(number);
    }

    void deleteOne() {
        Going one = going.remove(chance.nextInt(going.size()));
        notes.log().delete(one.id());
        deleted.add(one.text());
    }

    /** What must not be found any more. */
    List<String> deleted() {
        return List.copyOf(deleted);
    }
}
