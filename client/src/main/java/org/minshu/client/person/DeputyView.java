package org.minshu.client.person;

/** Somebody who can be named as a deputy. */
public record DeputyView(String subject, String name) {}
