package org.minshu.model.problem;

/** A refusal in both languages. */
record ProblemWords(Sentences zh, Sentences en) {}
