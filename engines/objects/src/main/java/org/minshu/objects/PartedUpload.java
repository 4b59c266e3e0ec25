package org.minshu.objects;

/**
 * An object that is brought in parts, by any process that knows this.
 *
 * @param key of the object that the parts will make
 * @param id the store's name for it
 */
public record PartedUpload(String key, String id) {}
