package org.minshu.operations.metric;

import java.util.List;
import java.util.function.Supplier;

/** The engines as this process sees them; asking costs nothing, they are asked in the background. */
public final class EngineWatch {

    private final Supplier<List<EngineState>> states;

    EngineWatch(Supplier<List<EngineState>> states) {
        this.states = states;
    }

    public List<EngineState> states() {
        return states.get();
    }
}
