package org.minshu.catalog.dataset.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DistributionsOfDataset;
import org.minshu.catalog.dataset.WorkingCopy;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.register.CheckView.Advice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is allowed and yet worth a second look. */
@Component
class Doubts {

    private static final int SHORT_SUMMARY = 30;

    private final JdbcClient jdbc;
    private final DistributionsOfDataset distributions;
    private final Clock clock;

    Doubts(JdbcClient jdbc, DistributionsOfDataset distributions, Clock clock) {
        this.jdbc = jdbc;
        this.distributions = distributions;
        this.clock = clock;
    }

    List<Advice> about(WorkingCopy copy) {
        var found = new ArrayList<Advice>();
        var metadata = copy.metadata();
        words(metadata, found);
        if (isTitledLikeAnother(copy)) {
            found.add(
                    new Advice(
                            "/title",
                            "本部门已有名称几乎相同的数据集，请确认不是重复登记。",
                            "The department has a dataset with nearly the same title: make sure that it is not registered twice."));
        }
        reach(metadata, found);
        found.addAll(ItemDoubts.about(Objects.requireNonNullElse(metadata.items(), List.<DataItem>of())));
        dates(metadata, found);
        files(copy, found);
        return List.copyOf(found);
    }

    private static void words(DatasetMetadata metadata, List<Advice> found) {
        var title = Objects.requireNonNullElse(metadata.title(), "");
        if (title.endsWith("系统") || title.endsWith("平台")) {
            found.add(new Advice(
                    "/title", "名称像是系统名，请写成数据的内容。", "The title looks like a system's name: say what the data are."));
        }
        var summary = metadata.summary();
        if (summary != null && summary.codePointCount(0, summary.length()) < SHORT_SUMMARY) {
            found.add(new Advice(
                    "/summary",
                    "摘要很短，建议写清主要内容、字段和用途。",
                    "The summary is very short: say what is in it and what it is for."));
        }
        if (isNone(metadata.keywords())) {
            found.add(new Advice("/keywords", "没有关键词，别人不容易搜到。", "There are no keywords: it will be hard to find."));
        }
    }

    private static void reach(DatasetMetadata metadata, List<Advice> found) {
        if (isNone(metadata.libraries())) {
            found.add(new Advice(
                    "/libraries", "没有归入任何专题库或基础库，请确认。", "It is in no library: make sure that this is meant."));
        }
        var contact = metadata.contact();
        if (contact == null || (contact.phone() == null && contact.email() == null)) {
            found.add(
                    new Advice("/contact/phone", "没有联系电话或邮箱，使用者无处询问。", "No phone number or e-mail: users cannot ask."));
        }
        var coverage = metadata.coverage();
        if (coverage == null || isNone(coverage.regions())) {
            found.add(new Advice(
                    "/coverage/regions", "没有填写覆盖地区，按地区查找时找不到。", "No region is given: it is not found by region."));
        }
        var cycle = Objects.requireNonNullElse(metadata.updateCycle(), "");
        if (cycle.equals("OTHER") || cycle.equals("IRREGULAR")) {
            found.add(new Advice(
                    "/updateCycle", "更新周期不固定，平台无法提醒逾期。", "There is no fixed cycle: nobody is reminded of an update."));
        }
    }

    private void dates(DatasetMetadata metadata, List<Advice> found) {
        var today = clock.instant().plusSeconds(8 * 3_600).toString().substring(0, 10);
        if (metadata.publishDate() != null && metadata.publishDate().compareTo(today) > 0) {
            found.add(new Advice("/publishDate", "发布日期在今天之后，请确认。", "The date of issue is in the future: check it."));
        }
    }

    /** What is open to all is expected to be there. */
    private void files(WorkingCopy copy, List<Advice> found) {
        var opening = copy.metadata().opening();
        var open = opening != null && "GENERAL".equals(opening.type());
        var none = distributions.counts(List.of(copy.code())).getOrDefault(copy.code(), 0) == 0;
        if (open && none && copy.metadata().landingPage() == null) {
            found.add(new Advice(
                    "/opening/type", "普遍开放但还没有上传文件，公众无从下载。", "It is open, and there is no file to download yet."));
        }
    }

    private boolean isTitledLikeAnother(WorkingCopy copy) {
        var title = copy.metadata().title();
        return title != null
                && jdbc.sql("""
                                select exists (
                                    select 1 from catalog.dataset
                                     where department = :department and state <> 'RETIRED' and id <> :id
                                       and title is not null
                                       and regexp_replace(lower(title), '[[:punct:][:space:]（）【】、，]', '', 'g')
                                         = regexp_replace(lower(:title), '[[:punct:][:space:]（）【】、，]', '', 'g'))""")
                        .param("department", copy.department())
                        .param("id", copy.id())
                        .param("title", title)
                        .query(Boolean.class)
                        .single();
    }

    private static boolean isNone(@Nullable List<String> values) {
        return values == null || values.isEmpty();
    }
}
