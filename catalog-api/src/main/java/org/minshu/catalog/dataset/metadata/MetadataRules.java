package org.minshu.catalog.dataset.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.reference.CodeLists;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.problem.Violation;
import org.minshu.model.vocabulary.FormatCategory;
import org.minshu.model.vocabulary.UpdateCycle;

/** The 13 core items of 发改高技〔2017〕1272号 and DCAT's fields, each by its rule; the metadata is tidied before. */
public final class MetadataRules {

    private static final long MOST_ROWS = 1_000_000_000_000_000L;

    private final DatasetMetadata metadata;
    private final CodeLists lists;
    private final Stage stage;
    private final Findings findings = new Findings();

    private MetadataRules(DatasetMetadata metadata, CodeLists lists, Stage stage) {
        this.metadata = metadata;
        this.lists = lists;
        this.stage = stage;
    }

    /** Everything that is wrong, in the order of the fields. */
    public static List<Violation> check(DatasetMetadata metadata, CodeLists lists, Stage stage) {
        return new MetadataRules(metadata, lists, stage).check();
    }

    private List<Violation> check() {
        words();
        terms();
        new SharingRules(metadata, stage, findings).check();
        new CoverageRules(lists, findings).check(metadata.coverage());
        new ItemRules(stage, findings).check(metadata.items(), itemsNeeded());
        contact();
        others();
        return findings.all();
    }

    private void words() {
        needed("/title", metadata.title());
        findings.line("/title", metadata.title(), 200);
        findings.line("/titleEn", metadata.titleEn(), 300);
        needed("/summary", metadata.summary());
        findings.lines("/summary", metadata.summary(), 5_000);
        if (stage == Stage.COMPLETE) {
            findings.atLeast("/summary", metadata.summary(), 10);
        }
        findings.lines("/summaryEn", metadata.summaryEn(), 10_000);
        each("/keywords", metadata.keywords(), 30, 50);
        each("/keywordsEn", metadata.keywordsEn(), 30, 100);
    }

    private void each(String pointer, @Nullable List<String> texts, int most, int length) {
        findings.atMost(pointer, texts, most);
        int index = 0;
        for (var text : orNone(texts)) {
            findings.line(pointer + "/" + index++, text, length);
        }
    }

    private void terms() {
        needed("/department", metadata.department());
        findings.term("/department", metadata.department(), lists.classCodes().keySet());
        known("/libraries", metadata.libraries(), 7, lists.libraries());
        needed("/theme", metadata.theme());
        findings.term("/theme", metadata.theme(), lists.list("theme"));
        needed("/formatCategory", metadata.formatCategory());
        var _ = findings.term("/formatCategory", metadata.formatCategory(), FormatCategory.class);
        needed("/formatType", metadata.formatType());
        findings.term("/formatType", metadata.formatType(), lists.list("formatType"));
        needed("/updateCycle", metadata.updateCycle());
        var _ = findings.term("/updateCycle", metadata.updateCycle(), UpdateCycle.class);
    }

    private void known(String pointer, @Nullable List<String> codes, int most, Set<String> list) {
        findings.atMost(pointer, codes, most);
        int index = 0;
        for (var code : orNone(codes)) {
            findings.term(pointer + "/" + index++, code, list);
        }
    }

    /** Structured data have a dictionary, unless the source gave none and the entry says so. */
    private boolean itemsNeeded() {
        var category = Optional.ofNullable(metadata.formatCategory()).orElse("");
        var structured = Set.of("SPREADSHEET", "DATABASE", "API").contains(category);
        return structured && !orNone(metadata.defaulted()).contains("items");
    }

    private void contact() {
        var contact = metadata.contact();
        if (contact != null) {
            findings.line("/contact/name", contact.name(), 100);
            findings.line("/contact/phone", contact.phone(), 50);
            findings.line("/contact/email", contact.email(), 254);
            if (contact.email() != null && !contact.email().matches("[^\\s@]+@[^\\s@]+")) {
                findings.invalid("/contact/email", "请填写正确的电子邮箱。", "Give a valid e-mail address.");
            }
        }
    }

    private void others() {
        needed("/publishDate", metadata.publishDate());
        var _ = findings.date("/publishDate", metadata.publishDate());
        relatedCodes();
        if (metadata.rows() != null && (metadata.rows() < 0 || metadata.rows() > MOST_ROWS)) {
            findings.invalid("/rows", "数据量为 0 或正整数。", "Give a number of records, 0 or more.");
        }
        findings.line("/licence", metadata.licence(), 1_000);
        findings.line("/landingPage", metadata.landingPage(), 2_000);
        findings.webAddress("/landingPage", metadata.landingPage());
        findings.line("/originalPublisher", metadata.originalPublisher(), 300);
        each("/defaulted", metadata.defaulted(), 30, 50);
    }

    private void relatedCodes() {
        findings.atMost("/relatedCodes", metadata.relatedCodes(), 50);
        int index = 0;
        for (var code : orNone(metadata.relatedCodes())) {
            if (ResourceCode.parse(code).isEmpty()) {
                findings.invalid(
                        "/relatedCodes/" + index,
                        "请填写 30701916/000012 形式的资源代码。",
                        "Give a resource code such as 30701916/000012.");
            }
            index++;
        }
    }

    private void needed(String pointer, @Nullable Object value) {
        if (stage == Stage.COMPLETE) {
            findings.required(pointer, value);
        }
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
