package org.minshu.portal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.need.NeedAnswerForm;
import org.minshu.client.need.NeedClient;
import org.minshu.client.need.NeedForm;
import org.minshu.client.need.NeedView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** An open need that waits for an answer, and an answered one; a title of 多 is one too many, revision 1 is the only one. */
final class FakeNeeds implements NeedClient {

    private static final Named SECTIONS = new Named("30701914-000001", "地表水断面水质自动监测", null);
    private static final NeedView OPEN = view(1, "<b>量子</b>计算资源", "OPEN", null, null);
    private static final NeedView ANSWERED = view(2, "河水脏不脏", "ANSWERED", "有，见该数据集。", SECTIONS);

    private static NeedView view(
            long id, String title, String state, @Nullable String answer, @Nullable Named dataset) {
        return new NeedView(
                id,
                title,
                "用来比较各地的算力供给，每月一次。",
                "林工",
                "榕江智水科技有限公司",
                null,
                state,
                Instant.EPOCH,
                answer,
                dataset,
                answer == null ? null : "王处",
                answer == null ? null : Instant.EPOCH,
                answer == null,
                1);
    }

    @Override
    public Page<NeedView> needs(MultiValueMap<String, String> query) {
        if ("DECLINED".equals(query.getFirst("state"))) {
            return new Page<>(List.of(), 0, 1, 20);
        }
        var found = "true".equals(query.getFirst("queue")) ? List.of(OPEN) : List.of(OPEN, ANSWERED);
        return new Page<>(found, "OPEN".equals(query.getFirst("state")) ? 41 : found.size(), 1, 20);
    }

    @Override
    public ResponseEntity<NeedView> need(long id) {
        if (id == 1 || id == 2) {
            return ResponseEntity.ok().eTag("\"1\"").body(id == 1 ? OPEN : ANSWERED);
        }
        throw new CatalogException(ProblemType.NEED_NOT_FOUND, "No need " + id);
    }

    @Override
    public ResponseEntity<NeedView> file(NeedForm form) {
        if (Objects.requireNonNullElse(form.title(), "").equals("多")) {
            throw new CatalogException(ProblemType.TOO_MANY_NEEDS, "At most 20");
        }
        refuseShort("/purpose", form.purpose());
        return need(1);
    }

    @Override
    public ResponseEntity<NeedView> answer(long id, String etag, NeedAnswerForm form) {
        if (!etag.equals("\"1\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Need has changed");
        }
        refuseShort("/text", form.text());
        return need(2);
    }

    @Override
    public ResponseEntity<NeedView> decline(long id, String etag, ReasonForm form) {
        refuseShort("/reason", form.reason());
        return need(2);
    }

    private static void refuseShort(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new CatalogException(
                    ProblemType.VALIDATION_FAILED,
                    "Some fields are refused",
                    List.of(RequestSamples.violation(pointer, "请补充说明。", "Say more.")));
        }
    }
}
