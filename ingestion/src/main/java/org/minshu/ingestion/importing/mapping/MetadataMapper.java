package org.minshu.ingestion.importing.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.model.vocabulary.DataGrade;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.Term;
import tools.jackson.databind.JsonNode;

/** Applies a mapping: one record in, one line for the bulk API out, with what it assumed marked. */
public final class MetadataMapper {

    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_SUMMARY = 10;
    private static final int LONGEST_SUMMARY = 5_000;

    private final Mapping mapping;
    private final Formats formats = Formats.load();

    public MetadataMapper(Mapping mapping) {
        this.mapping = mapping;
    }

    public Mapped map(JsonNode record) {
        var core = new CoreItems(mapping, record);
        var id = mapping.identity().stated(record);
        var title = core.stated("title").map(Texts::oneLine);
        if (id.isEmpty()) {
            return new Mapped.Unusable(
                    "no-identity", "The record has no " + mapping.identity().from());
        }
        if (title.isEmpty()) {
            return new Mapped.Unusable("no-title", "The record has no title");
        }
        return new Mapped.Entry(mapping.source(), id.get(), metadata(core, title.get(), record));
    }

    private DatasetMetadata metadata(CoreItems core, String title, JsonNode record) {
        var format = formats.best(mapping.rule("format"), record).orElseGet(() -> {
            core.assume("formatType");
            return formats.other();
        });
        var opening = opening(core);
        core.assume("department");
        core.assume("sharing");
        core.assume("classification");
        var summary = summary(core, title);
        var theme = core.orDefault("theme", "theme");
        var cycle = core.orDefault("updateCycle", "updateCycle");
        var published = publishDate(core);
        var items = items(core, record);
        var extras = new Extras(mapping, core, record);
        return new DatasetMetadata(
                Texts.abridged(LONGEST_TITLE, title),
                null,
                summary,
                null,
                mapping.department(),
                List.of(),
                theme,
                extras.keywords(),
                List.of(),
                format.category().name(),
                format.type(),
                new Sharing(
                        ShareType.UNCONDITIONAL.name(), null, format.method().name(), null),
                opening,
                cycle,
                classification(opening),
                published,
                List.of(),
                extras.coverage(),
                extras.contact(),
                items,
                extras.rows(),
                extras.licence(),
                extras.landingPage(),
                extras.publisher(),
                core.defaulted());
    }

    /** A long title is abridged, then the summary begins with the whole of it. */
    private static String summary(CoreItems core, String title) {
        var stated = core.stated("summary").orElse("");
        if (stated.length() < SHORTEST_SUMMARY) {
            core.assume("summary");
            stated = stated.isEmpty() ? core.standIn("summary") : stated + "（" + core.standIn("summary") + "）";
        }
        var whole = title.length() > LONGEST_TITLE ? title + "\n" + stated : stated;
        return Texts.atMost(LONGEST_SUMMARY, whole);
    }

    private static Opening opening(CoreItems core) {
        var type = core.orDefault("openType", "opening");
        return switch (Term.of(OpenType.class, type).orElseThrow()) {
            case GENERAL -> new Opening(type, null, null);
            case ON_APPLICATION -> new Opening(type, text(core, "openCondition"), null);
            case NOT_OPEN -> new Opening(type, null, text(core, "notOpenReason"));
        };
    }

    private static String text(CoreItems core, String field) {
        return Texts.atMost(500, core.orDefault(field, "opening"));
    }

    /** Other catalogues know no grades: what is open is level 1, what is closed is taken as sensitive. */
    private static Classification classification(Opening opening) {
        int level = OpenType.GENERAL.name().equals(opening.type()) ? 1 : isClosed(opening) ? 3 : 2;
        return new Classification(DataGrade.GENERAL.name(), level, false);
    }

    private static boolean isClosed(Opening opening) {
        return OpenType.NOT_OPEN.name().equals(opening.type());
    }

    private @Nullable String publishDate(CoreItems core) {
        var issued = core.stated("publishDate").flatMap(Dates::day);
        if (issued.isPresent()) {
            return issued.get();
        }
        core.assume("publishDate");
        return Stream.of("created", "changed")
                .flatMap(field -> core.stated(field).flatMap(Dates::day).stream())
                .findFirst()
                .orElse(null);
    }

    private List<DataItem> items(CoreItems core, JsonNode record) {
        var found = mapping.items() == null ? List.<DataItem>of() : ItemReader.items(mapping.items(), record);
        core.assume(found.isEmpty() ? "items" : "itemTypes");
        return found;
    }
}
