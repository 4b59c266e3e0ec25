package org.minshu.client.remote;

import org.jspecify.annotations.Nullable;

/**
 * A file to be fetched.
 *
 * @param url http or https, at most 2,000 characters, without user and password
 * @param name of the file, as for uploads; null takes the last part of the address
 */
public record RemoteFileForm(String url, @Nullable String name) {}
