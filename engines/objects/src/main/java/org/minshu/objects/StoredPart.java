package org.minshu.objects;

/**
 * A part that lies in the store.
 *
 * @param number counts from 1
 * @param tag the store's name for its bytes
 */
public record StoredPart(int number, String tag) {}
