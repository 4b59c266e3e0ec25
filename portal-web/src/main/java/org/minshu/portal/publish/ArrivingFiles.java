package org.minshu.portal.publish;

import org.minshu.client.dataset.DatasetView;
import org.minshu.client.remote.RemoteFileClient;
import org.minshu.client.upload.UploadClient;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Component;

/** Asks for what is on its way to an entry, for those who may add files to it. */
@Component
class ArrivingFiles {

    private final UploadClient uploads;
    private final RemoteFileClient remote;

    ArrivingFiles(Platform platform) {
        this.uploads = platform.uploads();
        this.remote = platform.remoteFiles();
    }

    Arriving of(DatasetView entry) {
        return entry.moves().contains("upload")
                ? new Arriving(uploads.unfinished(entry.slug()), remote.remoteFiles(entry.slug()))
                : Arriving.NONE;
    }
}
