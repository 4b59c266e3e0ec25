package org.minshu.tables;

import java.nio.file.Path;

/**
 * How much an engine may use.
 *
 * @param folder where copies of tables lie while the process runs; each process takes a folder of its own in it
 * @param cacheBytes of those copies, at most
 * @param memoryBytes of the engine, beside the heap
 * @param spillBytes on disk, for what does not fit into the memory
 * @param threads that answer
 * @param questions that are answered at a time
 */
public record TableSettings(
        Path folder, long cacheBytes, long memoryBytes, long spillBytes, int threads, int questions) {}
