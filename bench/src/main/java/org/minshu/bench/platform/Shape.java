package org.minshu.bench.platform;

import java.util.List;

/** How a platform runs on this machine. */
public enum Shape {
    STANDALONE("standalone", List.of(), "/oauth2/token"),
    SPLIT("split", List.of("--split"), "/identity/realms/minshu/protocol/openid-connect/token");

    private final String title;
    private final List<String> arguments;
    private final String tokens;

    Shape(String title, List<String> arguments, String tokens) {
        this.title = title;
        this.arguments = arguments;
        this.tokens = tokens;
    }

    /** As documents call it. */
    public String title() {
        return title;
    }

    /** What {@code bin/run} is told to start it. */
    List<String> arguments() {
        return arguments;
    }

    /** Path below the public address where machine clients get their tokens. */
    public String tokens() {
        return tokens;
    }
}
