package org.minshu.launch.demo.seed;

/** Something that is put under a key. */
public record Seed<T>(String key, T form) {}
