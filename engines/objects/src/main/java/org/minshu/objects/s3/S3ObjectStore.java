package org.minshu.objects.s3;

import io.minio.GetObjectArgs;
import io.minio.HeadObjectArgs;
import io.minio.MinioAsyncClient;
import io.minio.RemoveObjectArgs;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.minshu.objects.ObjectInfo;
import org.minshu.objects.ObjectMissing;
import org.minshu.objects.ObjectStoreSettings;
import org.minshu.objects.PartedObjectStore;
import org.minshu.objects.PartedUpload;
import org.minshu.objects.Stored;
import org.minshu.objects.StoredPart;

/** Objects in one bucket of an S3 store; may be created while the store is down. */
public final class S3ObjectStore implements PartedObjectStore, AutoCloseable {

    private final OkHttpClient http = Http.client();
    private final MinioAsyncClient client;
    private final Bucket bucket;
    private final Parts parts;

    public S3ObjectStore(ObjectStoreSettings settings) {
        client = client(settings, http);
        bucket = new Bucket(client, settings.bucket());
        parts = new Parts(client, client(settings, Http.patient(http)), settings.bucket());
    }

    private static MinioAsyncClient client(ObjectStoreSettings settings, OkHttpClient http) {
        return MinioAsyncClient.builder()
                .endpoint(settings.endpoint().toString())
                .region(settings.region())
                .credentials(settings.accessKey(), settings.secretKey())
                .httpClient(http)
                .build();
    }

    @Override
    public Stored put(String key, InputStream content) throws IOException {
        bucket.prepare();
        return new Upload(client, bucket.name(), parts, key).of(content);
    }

    @Override
    public InputStream get(String key) {
        return open(key, GetObjectArgs.builder());
    }

    @Override
    public InputStream get(String key, long offset, long length) {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("A range has neither a negative offset nor a negative length");
        }
        // S3 has no words for an empty range, but a missing object or a wrong offset must be told all the same
        var range = open(key, GetObjectArgs.builder().offset(offset).length(Math.max(length, 1)));
        return length > 0 ? range : emptied(range);
    }

    @Override
    public Optional<ObjectInfo> stat(String key) {
        try {
            var head = Answers.await(client.headObject(
                    HeadObjectArgs.builder().bucket(bucket.name()).object(key).build()));
            return Optional.of(new ObjectInfo(head.size(), head.lastModified().toInstant()));
        } catch (S3Refused refusal) {
            if (refusal.isMissing()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    @Override
    public void delete(String key) {
        try {
            Answers.await(client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket.name()).object(key).build()));
        } catch (S3Refused refusal) {
            if (!refusal.isMissing()) {
                throw refusal;
            }
        }
    }

    @Override
    public PartedUpload start(String key) {
        bucket.prepare();
        return parts.start(key);
    }

    @Override
    public StoredPart part(PartedUpload upload, int number, byte[] bytes, int length) {
        return parts.send(upload, number, bytes, length);
    }

    @Override
    public void complete(PartedUpload upload, List<StoredPart> stored) {
        parts.complete(upload, stored);
    }

    @Override
    public void abort(PartedUpload upload) {
        parts.abort(upload);
    }

    private InputStream open(String key, GetObjectArgs.Builder what) {
        try {
            return Answers.await(
                    client.getObject(what.bucket(bucket.name()).object(key).build()));
        } catch (S3Refused refusal) {
            if (refusal.isMissing()) {
                throw new ObjectMissing(key);
            }
            if (refusal.isOutOfRange()) {
                throw new IndexOutOfBoundsException("The range starts beyond the end of " + key);
            }
            throw refusal;
        }
    }

    private static InputStream emptied(InputStream range) {
        try (range) {
            return InputStream.nullInputStream();
        } catch (IOException _) {
            return InputStream.nullInputStream(); // nothing more was wanted of it
        }
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
