package org.minshu.objects.s3;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectAPIArgs;
import io.minio.UploadPartArgs;
import io.minio.messages.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.minshu.objects.ObjectStoreUnavailable;
import org.minshu.objects.Stored;

/** One object on its way in: at once when it fits into a part, else part by part. */
final class Upload {

    /** S3 takes 10,000 parts of at least 5 MiB: objects of up to 78 GiB. */
    private static final int PART_BYTES = 8 << 20;

    private final MinioAsyncClient client;
    private final String bucket;
    private final String key;
    private final byte[] part = new byte[PART_BYTES];

    Upload(MinioAsyncClient client, String bucket, String key) {
        this.client = client;
        this.bucket = bucket;
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
        var id = begin();
        boolean complete = false;
        try {
            complete(id, sendAll(id, rest));
            complete = true;
        } finally {
            if (!complete) {
                abort(id);
            }
        }
    }

    private String begin() {
        return Answers.await(client.createMultipartUpload(CreateMultipartUploadArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .build()))
                .result()
                .uploadId();
    }

    private List<Part> sendAll(String id, Measured rest) throws IOException {
        var parts = new ArrayList<Part>();
        for (int length = PART_BYTES; length > 0; length = rest.fill(part)) {
            parts.add(send(id, parts.size() + 1, length));
        }
        return parts;
    }

    private Part send(String id, int number, int length) {
        return Answers.await(client.uploadPart(UploadPartArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .uploadId(id)
                        .partNumber(number)
                        .data(part, length)
                        .build()))
                .part();
    }

    private void complete(String id, List<Part> parts) {
        Answers.await(client.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                .bucket(bucket)
                .object(key)
                .uploadId(id)
                .parts(parts.toArray(Part[]::new))
                .build()));
    }

    /** Parts that a store which went down keeps are left to its lifecycle rule for incomplete uploads. */
    private void abort(String id) {
        try {
            Answers.await(client.abortMultipartUpload(AbortMultipartUploadArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .uploadId(id)
                    .build()));
        } catch (ObjectStoreUnavailable | S3Refused _) {
            // What made us abort is the news.
        }
    }
}
