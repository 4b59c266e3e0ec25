package org.minshu.operations.metric;

import java.time.Duration;

/** Whether an engine answers this process, and for how long it has or has not. */
public record EngineState(String engine, boolean up, Duration lasting) {}
