package horseshoe.analysis.agreement;

import horseshoe.rules.SeatId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Puts members in an order in which blocs show: who votes alike stands together. It is the order along the direction in which the
 * members differ most, the first principal component of the matrix of their agreement (Friendly, Corrgrams, The American Statistician 56
 * (2002)). Where two never sat together, the mean of what each has with the others stands in.
 *
 * <p>Only an order comes from here, no figure that is printed; so it is worked out in floating point, always by the same steps.
 */
public final class Seriation {
    private Seriation() {}

    /**
     * Orders members.
     *
     * @param seats who; the first of them comes to stand in the first half, since either end could as well come first
     * @param agreement of two of them, empty where it is not known
     * @return the same seats
     */
    public static List<SeatId> order(List<SeatId> seats, BiFunction<SeatId, SeatId, Optional<Ratio>> agreement) {
        if (seats.size() <= 2) {
            return List.copyOf(seats);
        }
        double[] places = Component.of(filled(known(seats, agreement)));
        double way = Math.copySign(1, -places[0]);
        return IntStream.range(0, seats.size())
                .boxed()
                .sorted(Comparator.comparingDouble(member -> way * places[member]))
                .map(seats::get)
                .toList();
    }

    /** Not a number where the agreement is not known, and of a member with itself. */
    private static double[][] known(List<SeatId> seats, BiFunction<SeatId, SeatId, Optional<Ratio>> agreement) {
        int size = seats.size();
        double[][] known = new double[size][size];
        for (int one = 0; one < size; one++) {
            known[one][one] = Double.NaN;
            for (int other = 0; other < one; other++) {
                known[one][other] = agreement
                        .apply(seats.get(one), seats.get(other))
                        .map(Seriation::approximately)
                        .orElse(Double.NaN);
                known[other][one] = known[one][other];
            }
        }
        return known;
    }

    private static double approximately(Ratio ratio) {
        return (double) ratio.numerator() / ratio.denominator();
    }

    private static double[][] filled(double[][] known) {
        int size = known.length;
        double[] means = IntStream.range(0, size)
                .mapToDouble(member -> mean(known[member]))
                .toArray();
        double[][] filled = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                double between = (means[one] + means[other]) / 2;
                double found = Double.isNaN(known[one][other]) ? between : known[one][other];
                filled[one][other] = one == other ? 1 : found;
            }
        }
        return filled;
    }

    private static double mean(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(at -> values[at])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
    }
}
