package org.minshu.portal.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Page;
import org.minshu.client.notice.NoticeClient;
import org.minshu.client.notice.NoticeForm;
import org.minshu.client.notice.NoticeView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** A notice of today, and one that has ended; writing is refused without a title, changing where revision 1 is past. */
final class FakeNotices implements NoticeClient {

    private static final NoticeView CURRENT =
            notice(1, "<b>系统</b>维护公告", "Maintenance", "周六暂停下载。\n\n请提前安排。", "No downloads on Saturday.", "CURRENT");
    private static final NoticeView ENDED = notice(2, "旧公告", null, "已经过去。", null, "ENDED");

    private static NoticeView notice(
            long id, String titleZh, @Nullable String titleEn, String textZh, @Nullable String textEn, String state) {
        return new NoticeView(
                id,
                titleZh,
                titleEn,
                textZh,
                textEn,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 8, 31),
                state,
                Instant.EPOCH,
                1);
    }

    @Override
    public Page<NoticeView> notices(MultiValueMap<String, String> query) {
        var found = "true".equals(query.getFirst("all")) ? List.of(CURRENT, ENDED) : List.of(CURRENT);
        return new Page<>(found, found.size(), 1, 20);
    }

    @Override
    public ResponseEntity<NoticeView> notice(long id) {
        if (id == 1 || id == 2) {
            return ResponseEntity.ok().eTag("\"1\"").body(id == 1 ? CURRENT : ENDED);
        }
        throw new CatalogException(ProblemType.NOTICE_NOT_FOUND, "No notice " + id);
    }

    @Override
    public ResponseEntity<NoticeView> create(NoticeForm form) {
        if (form.titleZh() == null) {
            throw new CatalogException(
                    ProblemType.VALIDATION_FAILED,
                    "Some fields are refused",
                    List.of(RequestSamples.violation("/titleZh", "请填写标题。", "Give it a title.")));
        }
        return notice(1);
    }

    @Override
    public ResponseEntity<NoticeView> change(long id, String etag, NoticeForm form) {
        if (!etag.equals("\"1\"")) {
            throw new CatalogException(ProblemType.CHANGED_MEANWHILE, "Notice has changed");
        }
        return create(form);
    }

    @Override
    public void delete(long id, String etag) {
        change(id, etag, new NoticeForm("-", null, null, null, null, null));
    }
}
