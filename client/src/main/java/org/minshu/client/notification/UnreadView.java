package org.minshu.client.notification;

/** How many notifications are not read yet, at most 100. */
public record UnreadView(int unread) {}
