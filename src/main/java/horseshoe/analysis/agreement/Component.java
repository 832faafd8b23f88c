package horseshoe.analysis.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The first principal component of a symmetric matrix, by power iteration. */
final class Component {
    private static final int MOST_STEPS = 2000;
    private static final double CLOSE = 1e-10;

    private final double[][] centred;
    private final double shift;

    private Component(double[][] centred) {
        this.centred = centred;
        this.shift = Arrays.stream(centred)
                .mapToDouble(row -> Arrays.stream(row).map(Math::abs).sum())
                .max()
                .orElse(0);
    }

    /** Where each row stands along the direction in which the rows differ most; all zero where they do not differ. */
    static double[] of(double[][] symmetric) {
        return new Component(centred(symmetric)).direction();
    }

    private static double[][] centred(double[][] matrix) {
        int size = matrix.length;
        double[] means = Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum() / size)
                .toArray();
        double mean = Arrays.stream(means).sum() / size;
        return IntStream.range(0, size)
                .mapToObj(row -> IntStream.range(0, size)
                        .mapToDouble(column -> matrix[row][column] - means[row] - means[column] + mean)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The shift, no less than any eigenvalue in size, lets the largest of them win and not the one furthest from zero. */
    private double[] direction() {
        double[] now = unit(IntStream.range(0, centred.length)
                .mapToDouble(row -> row - (centred.length - 1) / 2.0)
                .toArray());
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = unit(next(now));
            if (apart(now, next) < CLOSE) {
                return next;
            }
            now = next;
        }
        return now;
    }

    private double[] next(double[] now) {
        return IntStream.range(0, now.length)
                .mapToDouble(row -> product(centred[row], now) + shift * now[row])
                .toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    private static double[] unit(double[] vector) {
        double length = Math.sqrt(product(vector, vector));
        return length == 0
                ? vector
                : Arrays.stream(vector).map(value -> value / length).toArray();
    }

    private static double apart(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(at -> Math.abs(one[at] - other[at]))
                .max()
                .orElse(0);
    }
}
