package org.minshu.model.meaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** What a text means to one model: a direction, of length 1. Vectors of different models have nothing to do with each other. */
public final class Vector {

    /** Rounding leaves a length of nearly 1. */
    private static final double TOLERANCE = 0.01;

    private final float[] numbers;

    private Vector(float[] numbers) {
        this.numbers = numbers;
    }

    /** Throws {@link IllegalArgumentException} where the length is not 1, or something is not a number. */
    public static Vector of(float... numbers) {
        var vector = new Vector(numbers.clone());
        double length = vector.likeness(vector);
        if (!(Math.abs(length - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("Its length squared is %s".formatted(length));
        }
        return vector;
    }

    /** As {@link #bytes} gave it. */
    public static Vector of(byte[] bytes) {
        var numbers = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(numbers);
        return of(numbers);
    }

    /** Between all of them, each counting the same; of one, itself. They must not cancel each other out. */
    public static Vector middle(List<Vector> vectors) {
        var sum = new double[vectors.getFirst().numbers.length];
        for (var vector : vectors) {
            vector.mustHave(sum.length);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector.numbers[i];
            }
        }
        double length =
                Math.sqrt(Arrays.stream(sum).map(number -> number * number).sum());
        var middle = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            middle[i] = (float) (sum[i] / length);
        }
        return of(middle);
    }

    public int dimensions() {
        return numbers.length;
    }

    public float[] numbers() {
        return numbers.clone();
    }

    /** Four bytes for each number, the lowest first. */
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        return bytes.array();
    }

    /** The cosine of the angle between them: 1 for the same, 0 for what has nothing in common. */
    public double likeness(Vector other) {
        other.mustHave(numbers.length);
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * other.numbers[i];
        }
        return sum;
    }

    private void mustHave(int dimensions) {
        if (numbers.length != dimensions) {
            throw new IllegalArgumentException("Not of the same model");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(numbers, vector.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** Without its numbers. */
    @Override
    public String toString() {
        return "Vector[%d]".formatted(numbers.length);
    }
}
