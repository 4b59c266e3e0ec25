package org.minshu.catalog.dataset.metadata;

import static org.minshu.model.problem.ProblemType.CONDITION_REQUIRED;
import static org.minshu.model.problem.ProblemType.FILE_FORMAT_NEEDS_FILE_SHARING;
import static org.minshu.model.problem.ProblemType.GRADE_REFUSED;
import static org.minshu.model.problem.ProblemType.OPEN_NEEDS_LEVEL_ONE;
import static org.minshu.model.problem.ProblemType.REASON_REQUIRED;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.Classification;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.dataset.DatasetMetadata.Opening;
import org.minshu.client.dataset.DatasetMetadata.Sharing;
import org.minshu.model.vocabulary.DataGrade;
import org.minshu.model.vocabulary.FormatCategory;
import org.minshu.model.vocabulary.OpenType;
import org.minshu.model.vocabulary.Sensitivity;
import org.minshu.model.vocabulary.ShareMethod;
import org.minshu.model.vocabulary.ShareType;
import org.minshu.model.vocabulary.Term;

/** 共享属性, 开放属性, 数据分级, and how they hang together; contradictions are refused in drafts too. */
final class SharingRules {

    private static final int TEXT = 1_000;
    private static final Set<FormatCategory> FILES = Set.of(
            FormatCategory.E_FILE,
            FormatCategory.SPREADSHEET,
            FormatCategory.IMAGE,
            FormatCategory.STREAM_MEDIA,
            FormatCategory.SELF_DESCRIBING);

    private final DatasetMetadata metadata;
    private final Stage stage;
    private final Findings findings;

    SharingRules(DatasetMetadata metadata, Stage stage, Findings findings) {
        this.metadata = metadata;
        this.stage = stage;
        this.findings = findings;
    }

    void check() {
        sharing(Optional.ofNullable(metadata.sharing()).orElse(new Sharing(null, null, null, null)));
        opening(Optional.ofNullable(metadata.opening()).orElse(new Opening(null, null, null)));
        classification(Optional.ofNullable(metadata.classification()).orElse(new Classification(null, null, null)));
    }

    private void sharing(Sharing sharing) {
        needed("/sharing/type", sharing.type());
        var type = findings.term("/sharing/type", sharing.type(), ShareType.class);
        findings.lines("/sharing/condition", sharing.condition(), TEXT);
        findings.lines("/sharing/legalBasis", sharing.legalBasis(), TEXT);
        if (type.filter(ShareType.CONDITIONAL::equals).isPresent() && sharing.condition() == null) {
            findings.add("/sharing/condition", CONDITION_REQUIRED);
        }
        if (type.filter(ShareType.NOT_SHARED::equals).isPresent() && sharing.legalBasis() == null) {
            findings.add("/sharing/legalBasis", REASON_REQUIRED);
        }
        if (type.filter(ShareType.NOT_SHARED::equals).isEmpty()) {
            needed("/sharing/method", sharing.method());
        }
        method(sharing.method());
    }

    private void method(@Nullable String code) {
        var method = findings.term("/sharing/method", code, ShareMethod.class);
        var asFile = Optional.ofNullable(metadata.formatCategory())
                .flatMap(category -> Term.of(FormatCategory.class, category))
                .filter(FILES::contains);
        if (asFile.isPresent()
                && method.filter(m -> m != ShareMethod.PLATFORM_FILE).isPresent()) {
            findings.add("/sharing/method", FILE_FORMAT_NEEDS_FILE_SHARING);
        }
    }

    private void opening(Opening opening) {
        needed("/opening/type", opening.type());
        var type = findings.term("/opening/type", opening.type(), OpenType.class);
        findings.lines("/opening/condition", opening.condition(), TEXT);
        findings.lines("/opening/reason", opening.reason(), TEXT);
        if (type.filter(OpenType.NOT_OPEN::equals).isPresent() && opening.reason() == null) {
            findings.add("/opening/reason", REASON_REQUIRED);
        }
        var level = Optional.ofNullable(metadata.classification()).map(Classification::level);
        if (type.filter(OpenType.GENERAL::equals).isPresent()
                && level.filter(l -> l != 1).isPresent()) {
            findings.add("/classification/level", OPEN_NEEDS_LEVEL_ONE);
        }
    }

    private void classification(Classification classification) {
        needed("/classification/grade", classification.grade());
        var grade = findings.term("/classification/grade", classification.grade(), DataGrade.class);
        if (grade.filter(g -> g != DataGrade.GENERAL).isPresent()) {
            findings.add("/classification/grade", GRADE_REFUSED);
        }
        needed("/classification/level", classification.level());
        if (classification.level() != null && !List.of(1, 2, 3, 4).contains(classification.level())) {
            findings.invalid("/classification/level", "数据分级为 1 至 4 级。", "Give a level from 1 to 4.");
        }
        personalInformation(classification.containsPersonalInfo());
    }

    /** The whole cannot be free of what one of its items is. */
    private void personalInformation(@Nullable Boolean stated) {
        needed("/classification/containsPersonalInfo", stated);
        var items = Objects.requireNonNullElse(metadata.items(), List.<DataItem>of());
        if (Boolean.FALSE.equals(stated) && items.stream().anyMatch(SharingRules::isPersonal)) {
            findings.invalid(
                    "/classification/containsPersonalInfo",
                    "有信息项属于个人信息，请选择“含个人信息”。",
                    "Some items are personal information: say that it contains personal information.");
        }
    }

    private static boolean isPersonal(DataItem item) {
        return Sensitivity.PERSONAL.name().equals(item.sensitivity())
                || Sensitivity.PERSONAL_SENSITIVE.name().equals(item.sensitivity());
    }

    private void needed(String pointer, @Nullable Object value) {
        if (stage == Stage.COMPLETE) {
            findings.required(pointer, value);
        }
    }
}
