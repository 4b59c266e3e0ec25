package org.minshu.model.problem;

/** What people read: what happened, and what to do next. */
public record Sentences(String title, String next) {}
