package org.minshu.objects.s3;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.MinioAsyncClient;
import io.minio.UploadPartArgs;
import io.minio.messages.Part;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.minshu.objects.PartedUpload;
import org.minshu.objects.PartsMissing;
import org.minshu.objects.StoredPart;

/** Objects that come in parts: S3's multipart uploads. */
final class Parts {

    private final MinioAsyncClient client;
    private final MinioAsyncClient patient;
    private final String bucket;

    /** @param patient waits longer for an answer */
    Parts(MinioAsyncClient client, MinioAsyncClient patient, String bucket) {
        this.client = client;
        this.patient = patient;
        this.bucket = bucket;
    }

    PartedUpload start(String key) {
        var answer = Answers.await(client.createMultipartUpload(
                CreateMultipartUploadArgs.builder().bucket(bucket).object(key).build()));
        return new PartedUpload(key, answer.result().uploadId());
    }

    StoredPart send(PartedUpload upload, int number, byte[] bytes, int length) {
        var answer = ask(
                upload,
                client.uploadPart(UploadPartArgs.builder()
                        .bucket(bucket)
                        .object(upload.key())
                        .uploadId(upload.id())
                        .partNumber(number)
                        .data(bytes, length)
                        .build()));
        return new StoredPart(number, answer.part().etag());
    }

    void complete(PartedUpload upload, List<StoredPart> parts) {
        var _ = ask(
                upload,
                patient.completeMultipartUpload(CompleteMultipartUploadArgs.builder()
                        .bucket(bucket)
                        .object(upload.key())
                        .uploadId(upload.id())
                        .parts(parts.stream()
                                .map(part -> new Part(part.number(), part.tag()))
                                .toArray(Part[]::new))
                        .build()));
    }

    void abort(PartedUpload upload) {
        try {
            var _ = ask(
                    upload,
                    client.abortMultipartUpload(AbortMultipartUploadArgs.builder()
                            .bucket(bucket)
                            .object(upload.key())
                            .uploadId(upload.id())
                            .build()));
        } catch (PartsMissing _) {
            // As it should be.
        }
    }

    private static <T> T ask(PartedUpload upload, CompletableFuture<T> answer) {
        try {
            return Answers.await(answer);
        } catch (S3Refused refusal) {
            throw refusal.isMissing() ? new PartsMissing(upload) : refusal;
        }
    }
}
