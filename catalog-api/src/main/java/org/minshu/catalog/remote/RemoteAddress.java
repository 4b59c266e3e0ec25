package org.minshu.catalog.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** An address as somebody typed it; where it leads to is checked when it is fetched. */
record RemoteAddress(URI uri) {

    private static final int LONGEST = 2_000;

    /** @throws CatalogException REMOTE_ADDRESS_INVALID */
    static RemoteAddress of(String typed) {
        if (typed.length() > LONGEST) {
            throw invalid("longer than " + LONGEST + " characters");
        }
        try {
            var uri = new URI(typed.strip()).parseServerAuthority();
            if (!"http".equalsIgnoreCase(uri.getScheme()) && !"https".equalsIgnoreCase(uri.getScheme())) {
                throw invalid("neither http nor https");
            }
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw invalid("without a host, or with user and password");
            }
            return new RemoteAddress(new URI(uri.toASCIIString()));
        } catch (URISyntaxException malformed) {
            throw invalid(malformed.getReason());
        }
    }

    /** The last part of the path. */
    String fileName() {
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        try {
            return URLDecoder.decode(
                    path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid("its path is not encoded as it should be");
        }
    }

    private static CatalogException invalid(String why) {
        return new CatalogException(ProblemType.REMOTE_ADDRESS_INVALID, "The address is " + why);
    }
}
