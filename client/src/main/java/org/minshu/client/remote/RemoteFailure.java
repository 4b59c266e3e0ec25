package org.minshu.client.remote;

/** Why a file of another site could not be had. */
public enum RemoteFailure {
    /** No address that may be fetched: not http or https, with user and password, or without a host. */
    ADDRESS,
    /** It leads, directly, by name or by redirect, to an address of an internal network. */
    FORBIDDEN,
    /** Its host has no address. */
    UNKNOWN_HOST,
    /** Its host does not answer, or broke off. */
    NO_ANSWER,
    /** Its host answered with something else than the file. */
    STATUS,
    REDIRECTS,
    TOO_LARGE,
    TOO_SLOW,
    /** The file came, and was refused as an upload would be. */
    REFUSED
}
