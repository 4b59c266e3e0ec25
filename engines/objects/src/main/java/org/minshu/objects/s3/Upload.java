package org.minshu.objects.s3;

import io.minio.MinioAsyncClient;
import io.minio.PutObjectAPIArgs;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.PartedUpload;
import org.minshu.objects.Stored;
import org.minshu.objects.StoredPart;

/** One object on its way in: at once when it fits into a part, else part by part. */
final class Upload {

    /** S3 takes 10,000 parts of at least 5 MiB: objects of up to 78 GiB. */
    private static final int PART_BYTES = 8 << 20;

    private final MinioAsyncClient client;
    private final String bucket;
    private final Parts parts;
    private final String key;
    private final byte[] part = new byte[PART_BYTES];

    Upload(MinioAsyncClient client, String bucket, Parts parts, String key) {
        this.client = client;
        this.bucket = bucket;
        this.parts = parts;
        this.key = key;
    }

    Stored of(InputStream content) throws IOException {
        var measured = new Measured(content);
        int length = measured.fill(part);
        if (length < PART_BYTES) {
            putAtOnce(length);
        } else {
            putInParts(measured);
        }
        return measured.stored();
    }

    private void putAtOnce(int length) {
        Answers.await(client.putObject(PutObjectAPIArgs.builder()
                .bucket(bucket)
                .object(key)
                .data(part, length)
                .build()));
    }

    private void putInParts(Measured rest) throws IOException {
        var upload = parts.start(key);
        boolean complete = false;
        try {
            parts.complete(upload, sendAll(upload, rest));
            complete = true;
        } finally {
            if (!complete) {
                abort(upload);
            }
        }
    }

    private List<StoredPart> sendAll(PartedUpload upload, Measured rest) throws IOException {
        var sent = new ArrayList<StoredPart>();
        for (int length = PART_BYTES; length > 0; length = rest.fill(part)) {
            sent.add(parts.send(upload, sent.size() + 1, part, length));
        }
        return sent;
    }

    /** Parts that a store which went down keeps are left to its lifecycle rule for incomplete uploads. */
    private void abort(PartedUpload upload) {
        try {
            parts.abort(upload);
        } catch (ObjectStoreUnavailable | S3Refused _) {
            // What made us abort is the news.
        }
    }
}
