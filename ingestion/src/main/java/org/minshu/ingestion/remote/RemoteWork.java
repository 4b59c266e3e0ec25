package org.minshu.ingestion.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import okhttp3.Dns;
import org.minshu.client.remote.FetchRemote;
import org.minshu.client.remote.RemoteFailureForm;
import org.minshu.client.remote.RemoteFileClient;
import org.minshu.client.remote.RemoteFileView;
import org.minshu.ingestion.machine.WorkerCalls;
import org.minshu.ingestion.work.IngestionWork;
import org.minshu.ingestion.workspace.Workspace;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;

/** Fetches a file of another site and brings it to the catalogue, or says why it cannot be had. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemoteSettings.class)
class RemoteWork {

    @Bean
    IngestionWork<FetchRemote> fetchRemote(WorkerCalls calls, RemoteSettings settings, Workspace workspace) {
        var fetch = new SafeFetch(settings, Dns.SYSTEM);
        return new IngestionWork<>(
                FetchRemote.TASK,
                FetchRemote.class,
                FetchRemote::traceparent,
                work -> handle(work, fetch, calls, workspace));
    }

    static void handle(FetchRemote work, SafeFetch fetch, WorkerCalls calls, Workspace workspace) {
        var folder = "remote-" + UUID.randomUUID();
        try {
            bring(work, fetch, calls, workspace.folder(folder).resolve("copy"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            workspace.clear(folder);
        }
    }

    private static void bring(FetchRemote work, SafeFetch fetch, WorkerCalls calls, Path copy) {
        try {
            fetch.fetch(work.url(), copy);
        } catch (FetchFailed failed) {
            var form = new RemoteFailureForm(failed.failure(), String.valueOf(failed.getMessage()));
            unlessRefused(() -> calls.client(RemoteFileClient.class).failed(work.remoteFile(), form));
            return;
        }
        unlessRefused(() -> {
            var _ = calls.send(copy, RemoteFileView.class, "/api/v1/remote-files/{id}/content", work.remoteFile());
        });
    }

    /** What the catalogue refuses of the file it has noted by itself; what it does not know any more needs nothing. */
    private static void unlessRefused(Runnable call) {
        try {
            WorkerCalls.asking(() -> {
                call.run();
                return true;
            });
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.UNAUTHORIZED
                    || refused.getStatusCode() == HttpStatus.FORBIDDEN
                    || refused.getStatusCode() == HttpStatus.BAD_REQUEST) {
                throw refused;
            }
        }
    }
}
