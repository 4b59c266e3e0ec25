package org.minshu.client.succession;

import java.util.Map;

/**
 * What would be moved.
 *
 * @param counts by kind: datasets, openRequests, people and so on
 */
public record SuccessionPreview(String list, String source, Map<String, Long> counts) {}
