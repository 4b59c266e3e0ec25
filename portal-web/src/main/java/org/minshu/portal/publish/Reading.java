package org.minshu.portal.publish;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.minshu.client.file.DistributionView;

/**
 * How far the platform is with reading a file, or what it made of it.
 *
 * @param steps that the reading takes, while it goes on
 */
public record Reading(State state, List<Step> steps) {

    private static final List<String> STEPS = List.of("DETECT", "CONVERT", "PROFILE", "REPORT");

    public Reading {
        steps = List.copyOf(steps);
    }

    /** Where a file stands; STORED where nothing is to be read of it. */
    public enum State {
        WAITING,
        GOING,
        TABLE,
        TEXT,
        REFUSED,
        STORED
    }

    /** One step; {@code name} is as the contract names it. */
    public record Step(String name, boolean done, boolean now) {}

    static Reading of(DistributionView file) {
        var understanding = file.understanding();
        var step = understanding.step();
        boolean waits = file.state().equals("INSPECTING");
        if (step == null && !waits) {
            return new Reading(ended(Objects.requireNonNullElse(understanding.verdict(), "")), List.of());
        }
        int now = step == null ? -1 : STEPS.indexOf(step);
        return new Reading(
                now < 0 ? State.WAITING : State.GOING,
                IntStream.range(0, STEPS.size())
                        .mapToObj(i -> new Step(STEPS.get(i), i < now, i == now))
                        .toList());
    }

    private static State ended(String verdict) {
        return switch (verdict) {
            case "TABLE" -> State.TABLE;
            case "TEXT" -> State.TEXT;
            case "REFUSED" -> State.REFUSED;
            default -> State.STORED;
        };
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.GOING;
    }
}
