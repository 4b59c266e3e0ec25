package org.minshu.client.quality;

/**
 * A rule of metadata quality.
 *
 * @param code stable, such as {@code KEYWORDS}
 * @param dimension FINDABILITY, ACCESSIBILITY, INTEROPERABILITY, REUSABILITY or CONTEXTUALITY
 * @param weight points of the 100 in all
 * @param pointer JSON pointer into the metadata, where it is met
 * @param zh what it asks for
 * @param doZh what to do where it is not met
 */
public record QualityRuleView(
        String code, String dimension, int weight, String pointer, String zh, String en, String doZh, String doEn) {}
