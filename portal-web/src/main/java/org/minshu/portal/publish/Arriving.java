package org.minshu.portal.publish;

import java.util.List;
import org.minshu.client.remote.RemoteFileView;
import org.minshu.client.upload.UploadView;

/**
 * Files that are on their way to an entry.
 *
 * @param uploads that somebody can go on with, or that were refused
 * @param remote that the platform fetches, or could not fetch
 */
record Arriving(List<UploadView> uploads, List<RemoteFileView> remote) {

    static final Arriving NONE = new Arriving(List.of(), List.of());

    Arriving {
        uploads = List.copyOf(uploads);
        remote = List.copyOf(remote);
    }

    public boolean isNothing() {
        return uploads.isEmpty() && remote.isEmpty();
    }

    /** Whether the platform fetches something, so that there is something to wait for. */
    public boolean isFetching() {
        return remote.stream().anyMatch(file -> file.state().equals("WAITING"));
    }

    /** Of an upload, in percent, rounded down. */
    public int percent(UploadView upload) {
        return (int) (upload.received() * 100 / upload.bytes());
    }
}
