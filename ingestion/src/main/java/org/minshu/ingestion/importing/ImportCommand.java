package org.minshu.ingestion.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minshu.ingestion.importing.mapping.Mapping;
import org.minshu.ingestion.importing.mapping.MetadataMapper;
import org.minshu.ingestion.machine.MachineTokens;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/import}: exit code 0 when every line was answered, 1 when it broke off, 2 for a wrong call. */
@Command(
        name = "bin/import",
        mixinStandardHelpOptions = true,
        description = "Loads another catalogue through the bulk API. Repeating it changes nothing.",
        footer = "Ends with: read N = accepted N + rejected N")
public final class ImportCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private @Nullable Source source;

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            description = "Address of the platform (${DEFAULT-VALUE})")
    private URI url = URI.create("");

    @Option(names = "--client", defaultValue = "demo-authority", description = "Machine client (${DEFAULT-VALUE})")
    private String client = "";

    @Option(names = "--secret", description = "Its secret (the client's id, as in the demo)")
    private @Nullable String secret;

    @Option(names = "--token-url", description = "Where tokens are issued (URL/oauth2/token)")
    private @Nullable URI tokenUrl;

    @Option(names = "--department", description = "Key of the department that provides the entries (the mapping's)")
    private @Nullable String department;

    @Option(names = "--rejects", description = "File for what is not accepted (FILE.rejects.jsonl, in this folder)")
    private @Nullable Path rejects;

    static final class Source {
        @Option(names = "--ckan", paramLabel = "FILE", description = "CKAN packages, JSON lines")
        private @Nullable Path ckan;

        @Option(names = "--datagovtw", paramLabel = "FILE", description = "Records of data.gov.tw, JSON lines")
        private @Nullable Path datagovtw;

        @Option(names = "--taoyuan", paramLabel = "FILE", description = "Taoyuan's list, CSV")
        private @Nullable Path taoyuan;

        @ArgGroup(exclusive = false)
        private @Nullable Own own;
    }

    static final class Own {
        @Option(
                names = "--mapping",
                required = true,
                paramLabel = "MAPPING",
                description = "A mapping file of your own")
        private Path mapping = Path.of("");

        @Parameters(paramLabel = "FILE", description = "The file that it maps")
        private Path file = Path.of("");
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new ImportCommand()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        var console = System.out;
        try {
            console.println(run().sentence());
            return 0;
        } catch (IOException | RuntimeException broken) {
            System.err.println("The import broke off; repeat it to go on. " + broken);
            return 1;
        }
    }

    private Tally run() throws IOException, InterruptedException {
        var chosen = chosen();
        var mapping = department == null ? chosen.mapping() : chosen.mapping().withDepartment(department);
        var issuer = tokenUrl == null ? url.resolve("/oauth2/token") : tokenUrl;
        var tokens = new MachineTokens(issuer, client, secret == null ? client : secret);
        try (var records = new SourceFile(chosen.file(), mapping.form()).open();
                var refused = new Rejects(rejects == null ? beside(chosen.file()) : rejects)) {
            return new ImportRun(new MetadataMapper(mapping), new BulkApi(url, tokens::token), refused)
                    .importAll(records);
        }
    }

    private static Path beside(Path file) {
        return Path.of(file.getFileName() + ".rejects.jsonl");
    }

    private Chosen chosen() throws IOException {
        var given = Optional.ofNullable(source).orElseThrow();
        if (given.ckan != null) {
            return new Chosen(Mapping.named("ckan"), given.ckan);
        }
        if (given.datagovtw != null) {
            return new Chosen(Mapping.named("datagovtw"), given.datagovtw);
        }
        if (given.taoyuan != null) {
            return new Chosen(Mapping.named("taoyuan"), given.taoyuan);
        }
        var own = Optional.ofNullable(given.own).orElseThrow();
        return new Chosen(Mapping.in(own.mapping), own.file);
    }

    private record Chosen(Mapping mapping, Path file) {}
}
