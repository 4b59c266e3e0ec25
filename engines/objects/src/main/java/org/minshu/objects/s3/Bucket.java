package org.minshu.objects.s3;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;

/** The bucket, made before the first write where it is absent. */
final class Bucket {

    private final MinioAsyncClient client;
    private final String name;
    private volatile boolean known;

    Bucket(MinioAsyncClient client, String name) {
        this.client = client;
        this.name = name;
    }

    String name() {
        return name;
    }

    void prepare() {
        if (!known) {
            if (!exists()) {
                make();
            }
            known = true;
        }
    }

    private boolean exists() {
        return Answers.await(
                client.bucketExists(BucketExistsArgs.builder().bucket(name).build()));
    }

    private void make() {
        try {
            Answers.await(
                    client.makeBucket(MakeBucketArgs.builder().bucket(name).build()));
        } catch (S3Refused refusal) {
            if (!exists()) {
                throw refusal;
            } // else another process was faster
        }
    }
}
