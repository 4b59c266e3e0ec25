package org.minshu.portal.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.dataset.RegisterEntry;
import org.minshu.client.file.DistributionView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.problem.Violation;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.MultiValueMap;

/** The register in memory: entries in every state; drafts are saved, refused, submitted, returned and published. */
final class FakeRegister {

    private final Map<String, DatasetView> entries = new LinkedHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger(100);

    FakeRegister() {
        RegisterSamples.all().forEach(each -> entries.put(each.slug(), each));
    }

    synchronized Page<RegisterEntry> list(MultiValueMap<String, String> query) {
        var state = query.getFirst("state");
        var q = Objects.requireNonNullElse(query.getFirst("q"), "");
        var found = entries.values().stream()
                .filter(each -> isAuthority() || each.department().key().equals("sthjt"))
                .filter(each -> state == null || each.state().equals(state))
                .filter(each -> String.valueOf(each.metadata().title()).contains(q))
                .map(FakeRegister::line)
                .toList();
        var size = Integer.parseInt(Objects.requireNonNullElse(query.getFirst("size"), "20"));
        return new Page<>(found.stream().limit(size).toList(), found.size(), 1, size);
    }

    private static RegisterEntry line(DatasetView entry) {
        var opening = entry.metadata().opening();
        var classification = entry.metadata().classification();
        return new RegisterEntry(
                entry.code(),
                entry.slug(),
                entry.metadata().title(),
                entry.state(),
                entry.version(),
                entry.department(),
                opening == null ? null : opening.type(),
                classification == null ? null : classification.level(),
                entry.distributions().size(),
                entry.reason(),
                entry.updatedAt());
    }

    synchronized DatasetView working(String slug) {
        var entry = entries.get(slug);
        if (entry == null) {
            throw new CatalogException(ProblemType.DATASET_NOT_FOUND, slug);
        }
        return with(entry, entry.state(), entry.version(), entry.revision(), entry.metadata(), entry.reason());
    }

    synchronized DatasetView create(DatasetMetadata metadata) {
        check(metadata);
        var number = "%06d".formatted(numbers.incrementAndGet());
        return keep(RegisterSamples.entry("30701914/" + number, "DRAFT", 0, metadata, null));
    }

    synchronized DatasetView change(String slug, String etag, DatasetMetadata metadata) {
        var before = expect(slug, etag);
        check(metadata);
        return keep(with(before, "DRAFT", before.version(), before.revision() + 1, metadata, null));
    }

    synchronized void delete(String slug, String etag) {
        entries.remove(expect(slug, etag).slug());
    }

    synchronized DatasetView move(String slug, String move, String etag, @Nullable String reason) {
        var before = expect(slug, etag);
        var next = switch (move) {
            case "submission" -> {
                complete(before.metadata());
                yield "SUBMITTED";
            }
            case "publication", "resumption" -> "PUBLISHED";
            case "return" -> "RETURNED";
            case "suspension" -> "SUSPENDED";
            default -> "RETIRED";
        };
        if (List.of("return", "suspension").contains(move) && reason == null) {
            refuse("/reason", ProblemType.REASON_REQUIRED, "请填写理由。", "Give the reason.");
        }
        var version = before.version() + (move.equals("publication") ? 1 : 0);
        return keep(with(before, next, version, before.revision() + 1, before.metadata(), reason));
    }

    synchronized void add(String slug, DistributionView file) {
        var entry = working(slug);
        entry.distributions();
        var files = new ArrayList<>(entry.distributions());
        files.add(file);
        entries.put(slug, RegisterSamples.withFiles(entry, files));
    }

    synchronized void remove(String file) {
        entries.replaceAll((_, entry) -> RegisterSamples.withFiles(
                entry,
                entry.distributions().stream()
                        .filter(each -> !each.id().equals(file))
                        .toList()));
    }

    private DatasetView expect(String slug, String etag) {
        var entry = working(slug);
        if (!etag.equals("\"" + entry.revision() + "\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, etag);
        }
        return entry;
    }

    private DatasetView keep(DatasetView entry) {
        entries.put(entry.slug(), entry);
        return entry;
    }

    private static DatasetView with(
            DatasetView entry,
            String state,
            int version,
            long revision,
            DatasetMetadata metadata,
            @Nullable String reason) {
        return new DatasetView(
                entry.code(),
                entry.slug(),
                state,
                version,
                revision,
                true,
                entry.department(),
                metadata,
                entry.distributions(),
                entry.scenarios(),
                revision == entry.revision() ? entry.updatedAt() : Instant.now(),
                entry.publishedAt(),
                reason,
                moves(state, version));
    }

    private static List<String> moves(String state, int version) {
        return switch (state) {
            case "DRAFT", "RETURNED" ->
                version == 0
                        ? List.of("edit", "submit", "delete", "upload")
                        : List.of("edit", "submit", "suspend", "retire", "upload");
            case "SUBMITTED" -> isAuthority() ? List.of("publish", "return") : List.of();
            case "PUBLISHED" -> List.of("edit", "suspend", "retire", "upload");
            case "SUSPENDED" -> List.of("resume", "retire");
            default -> List.of();
        };
    }

    private static boolean isAuthority() {
        return SecurityContextHolder.getContext().getAuthentication().getName().equals("authority");
    }

    private static void check(DatasetMetadata metadata) {
        var title = Objects.requireNonNullElse(metadata.title(), "");
        if (title.length() > 200) {
            refuse("/title", ProblemType.TOO_LONG, "最多 200 字。", "At most 200 characters.");
        }
        if (title.equals("同名")) {
            throw new CatalogException(ProblemType.DUPLICATE_TITLE, title);
        }
    }

    private static void complete(DatasetMetadata metadata) {
        if (metadata.title() == null) {
            refuse("/title", ProblemType.REQUIRED, "请填写该项。", "Fill it in.");
        }
        if (metadata.summary() == null) {
            refuse("/summary", ProblemType.REQUIRED, "请填写该项。", "Fill it in.");
        }
        var items = Objects.requireNonNullElse(metadata.items(), List.<DatasetMetadata.DataItem>of());
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).label() == null) {
                refuse("/items/" + i + "/label", ProblemType.REQUIRED, "请填写该项。", "Fill it in.");
            }
        }
    }

    private static void refuse(String pointer, ProblemType type, String zh, String en) {
        throw new CatalogException(
                ProblemType.VALIDATION_FAILED, pointer, List.of(new Violation(pointer, type, zh, en)));
    }
}
