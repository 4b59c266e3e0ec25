package org.minshu.catalog.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Page;
import org.minshu.client.notice.NoticeForm;
import org.minshu.client.notice.NoticeView;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the authority writes notices, and everybody reads those of today. */
@Service
class NoticeDesk {

    private static final ZoneId PEOPLE = ZoneId.of("Asia/Shanghai");

    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    NoticeDesk(Notices notices, AuditTrail audit, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    Page<NoticeView> page(boolean all, Paging paging, Caller caller) {
        if (all && !caller.is(Role.AUTHORITY)) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "Only the authority sees notices of other days");
        }
        return notices.page(all, today(), paging);
    }

    /** Notices of other days are there for the authority alone. */
    NoticeView get(long id, Caller caller) {
        var notice = existing(id);
        if (!notice.state().equals("CURRENT") && !caller.is(Role.AUTHORITY)) {
            throw missing(id);
        }
        return notice;
    }

    @Transactional
    public NoticeView create(NoticeForm sent, Caller caller) {
        var form = NoticeRules.check(sent);
        var id = notices.add(form, caller.subject(), clock.instant());
        audit.record(caller, "notice.created", subject(id), null, form);
        return existing(id);
    }

    @Transactional
    public NoticeView change(long id, long revision, NoticeForm sent, Caller caller) {
        var before = existing(id);
        var form = NoticeRules.check(sent);
        if (!notices.change(id, revision, form, clock.instant())) {
            throw changed(id);
        }
        audit.record(caller, "notice.changed", subject(id), form(before), form);
        return existing(id);
    }

    @Transactional
    public void delete(long id, long revision, Caller caller) {
        var before = existing(id);
        if (!notices.delete(id, revision)) {
            throw changed(id);
        }
        audit.record(caller, "notice.deleted", subject(id), form(before), null);
    }

    private static NoticeForm form(NoticeView notice) {
        return new NoticeForm(
                notice.titleZh(),
                notice.titleEn(),
                notice.textZh(),
                notice.textEn(),
                notice.from().toString(),
                notice.until() == null ? null : notice.until().toString());
    }

    private NoticeView existing(long id) {
        return notices.find(id, today()).orElseThrow(() -> missing(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PEOPLE));
    }

    private static String subject(long id) {
        return "notice " + id;
    }

    private static CatalogException missing(long id) {
        return new CatalogException(ProblemType.NOTICE_NOT_FOUND, "No notice " + id);
    }

    private static CatalogException changed(long id) {
        return new CatalogException(ProblemType.CHANGED_MEANWHILE, "Notice " + id + " has changed");
    }
}
