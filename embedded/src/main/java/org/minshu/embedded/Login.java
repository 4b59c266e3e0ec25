package org.minshu.embedded;

/** A database role that can connect, and its password. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
