package org.minshu.catalog.need;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.audit.AuditTrail;
import org.minshu.catalog.reference.References;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.web.Paging;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.need.NeedAnswerForm;
import org.minshu.client.need.NeedForm;
import org.minshu.client.need.NeedView;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where needs are filed and answered. */
@Service
class NeedDesk {

    /** Open ones of one person. */
    private static final int MOST = 20;

    private final Needs needs;
    private final NeedList list;
    private final NeedRules rules;
    private final NeedNotices notices;
    private final References references;
    private final AuditTrail audit;
    private final Clock clock;

    NeedDesk(
            Needs needs,
            NeedList list,
            NeedRules rules,
            NeedNotices notices,
            References references,
            AuditTrail audit,
            Clock clock) {
        this.needs = needs;
        this.list = list;
        this.rules = rules;
        this.notices = notices;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    Page<NeedView> page(boolean queue, @Nullable NeedState state, Paging paging, Caller caller) {
        if (queue && !caller.is(Role.AUTHORITY) && !caller.is(Role.STEWARD)) {
            throw new CatalogException(ProblemType.NOT_ALLOWED, "The queue is for stewards and the authority");
        }
        var found = queue ? list.queue(caller, state, paging) : list.own(caller, state, paging);
        return paging.of(found.items().stream().map(need -> need.view(caller)).toList(), found.total());
    }

    NeedView get(long id, Caller caller) {
        return visible(id, caller).view(caller);
    }

    @Transactional
    public NeedView file(NeedForm sent, Caller caller) {
        var form = rules.check(sent);
        needs.takeTurns(caller);
        var id = needs.add(form, caller, organisation(caller), MOST, clock.instant())
                .orElseThrow(() -> new CatalogException(ProblemType.TOO_MANY_NEEDS, "At most " + MOST + " open needs"));
        audit.record(caller, "need.filed", subject(id), null, form);
        var need = existing(id);
        notices.filed(need);
        return need.view(caller);
    }

    @Transactional
    public NeedView answer(long id, long revision, NeedAnswerForm sent, Caller caller) {
        answerable(id, caller);
        var form = rules.check(sent);
        reply(id, revision, NeedState.ANSWERED, form, caller);
        audit.record(caller, "need.answered", subject(id), NeedState.OPEN, form);
        return told(id, caller);
    }

    @Transactional
    public NeedView decline(long id, long revision, @Nullable String reason, Caller caller) {
        answerable(id, caller);
        var form = new NeedAnswerForm(rules.reason(reason), null);
        reply(id, revision, NeedState.DECLINED, form, caller);
        audit.record(caller, "need.declined", subject(id), NeedState.OPEN, form);
        return told(id, caller);
    }

    private void reply(long id, long revision, NeedState state, NeedAnswerForm form, Caller caller) {
        var text = String.valueOf(form.text());
        if (!needs.answer(id, revision, state, text, form.dataset(), caller, clock.instant())) {
            var now = existing(id);
            throw now.revision() == revision
                    ? new CatalogException(ProblemType.STATE_CHANGED, "It is " + now.state())
                    : new CatalogException(ProblemType.CHANGED_MEANWHILE, "Need " + id + " has changed");
        }
    }

    private NeedView told(long id, Caller caller) {
        var need = existing(id);
        notices.answered(need, caller);
        return need.view(caller);
    }

    /** Seen by others than those who may answer it, it can be read and no more. */
    private void answerable(long id, Caller caller) {
        if (!visible(id, caller).isFor(caller)) {
            throw new CatalogException(ProblemType.OTHER_DEPARTMENT, "Need " + id + " is for others to answer");
        }
    }

    private Need visible(long id, Caller caller) {
        var need = existing(id);
        if (!need.isFiledBy(caller) && !need.isFor(caller)) {
            throw missing(id);
        }
        return need;
    }

    private Need existing(long id) {
        return needs.find(id).orElseThrow(() -> missing(id));
    }

    private @Nullable String organisation(Caller caller) {
        var department = caller.department();
        return department == null
                ? caller.organisation()
                : references.department(department).map(Named::nameZh).orElse(caller.organisation());
    }

    private static String subject(long id) {
        return "need " + id;
    }

    private static CatalogException missing(long id) {
        return new CatalogException(ProblemType.NEED_NOT_FOUND, "No need " + id);
    }
}
