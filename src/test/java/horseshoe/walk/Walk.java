package horseshoe.walk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A walk: how it begins and what happens.
 *
 * @param start how it begins
 * @param deeds in order
 */
record Walk(Start start, List<Deed> deeds) {
    private static final int TRIES = 120;

    /**
     * What a walk comes to.
     *
     * @param walk as far as it went
     * @param flaw what was found
     * @param acted acts that were accepted
     * @param refused those that were not
     */
    record Outcome(Walk walk, Optional<Flaw> flaw, int acted, int refused) {}

    /** Draws a walk and goes it, to its end or to the first flaw. */
    static Outcome drawn(long seed, int length) {
        Random random = new Random(seed);
        Start start = Start.drawn(random);
        Walker walker = new Walker(start, EnumSet.allOf(Flaw.Kind.class));
        Chance chance = new Chance(random);
        List<Deed> deeds = new ArrayList<>();
        try {
            List<Deed> coming = chance.coming(walker.room());
            for (int step = 0; step < length; step++) {
                Deed deed = step < coming.size() ? coming.get(step) : drawn(chance, walker);
                deeds.add(deed);
                walker.does(deed);
            }
            walker.ends();
            return new Outcome(new Walk(start, deeds), Optional.empty(), walker.acted(), walker.refused());
        } catch (Fault fault) {
            return new Outcome(new Walk(start, deeds), Optional.of(fault.flaw()), walker.acted(), walker.refused());
        }
    }

    private static Deed drawn(Chance chance, Walker walker) {
        try {
            return chance.next(walker.room());
        } catch (RuntimeException broke) {
            throw new Fault(Flaw.Kind.BROKE, broke);
        }
    }

    /** Goes it again; at the end documents are made only if it is they that are looked for. */
    Optional<Flaw> again(Flaw.Kind kind) {
        Walker walker = new Walker(start, EnumSet.of(kind));
        try {
            deeds.forEach(walker::does);
            if (kind == Flaw.Kind.NO_DOCUMENT || kind == Flaw.Kind.OTHER_STATE) {
                walker.ends();
            }
            return Optional.empty();
        } catch (Fault fault) {
            return Optional.of(fault.flaw());
        }
    }

    /** The shortest walk that can be found, in so many tries, to the same kind of flaw: more and more is left out. */
    Walk shortest(Flaw.Kind kind) {
        Walk shortest = this;
        int tries = TRIES;
        for (int piece = Math.max(1, deeds.size() / 2); piece > 0; piece /= 2) {
            for (int from = 0; from < shortest.deeds.size() && tries > 0; tries--) {
                Walk shorter = shortest.without(from, piece);
                if (shorter.again(kind).filter(flaw -> flaw.kind() == kind).isPresent()) {
                    shortest = shorter;
                } else {
                    from += piece;
                }
            }
        }
        return shortest;
    }

    private Walk without(int from, int piece) {
        List<Deed> fewer = new ArrayList<>(deeds.subList(0, from));
        fewer.addAll(deeds.subList(Math.min(from + piece, deeds.size()), deeds.size()));
        return new Walk(start, fewer);
    }
}
