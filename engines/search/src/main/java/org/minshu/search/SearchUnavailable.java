package org.minshu.search;

/** The search engine is down or does not answer in time; the same call may succeed later. */
public class SearchUnavailable extends RuntimeException {

    public SearchUnavailable(String message) {
        super(message);
    }

    public SearchUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
