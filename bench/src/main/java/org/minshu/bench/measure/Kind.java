package org.minshu.bench.measure;

import java.net.http.HttpRequest;
import java.util.function.Supplier;

/**
 * A kind of request that is measured.
 *
 * @param next makes one; asked by several threads
 */
public record Kind(String name, Supplier<HttpRequest> next) {}
