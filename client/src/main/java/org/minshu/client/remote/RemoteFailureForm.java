package org.minshu.client.remote;

/** By a worker: it could not be had; {@code detail} is for operators. */
public record RemoteFailureForm(RemoteFailure failure, String detail) {}
