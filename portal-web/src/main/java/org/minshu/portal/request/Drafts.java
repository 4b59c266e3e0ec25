package org.minshu.portal.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.minshu.client.access.AccessRequestEntry;
import org.minshu.client.access.AccessRequestForm;
import org.minshu.client.access.AccessRequestForm.Wanted;
import org.minshu.client.access.AccessRequestView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.RequestState;
import org.minshu.portal.platform.EntityTag;
import org.minshu.portal.platform.Platform;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The caller's unsent requests, kept by the platform. */
@Component
class Drafts {

    private final Platform platform;

    Drafts(Platform platform) {
        this.platform = platform;
    }

    /** Those that a dataset can be added to, the latest first. */
    List<AccessRequestEntry> list() {
        return platform.access()
                .requests(MultiValueMap.fromSingleValue(Map.of("state", RequestState.DRAFT.name(), "size", "20")))
                .items();
    }

    Draft open(String no) {
        var view = body(platform.access().request(no));
        if (!view.moves().contains("edit")) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "The request was sent or is not the caller's");
        }
        return draft(view);
    }

    Draft create(AccessRequestForm form) {
        return draft(body(platform.access().create(form)));
    }

    /** {@code revision} is the one that the sender's page showed. */
    Draft save(Draft draft, long revision, AccessRequestForm form) {
        draft.expect(revision);
        return draft(body(platform.access().change(draft.no(), EntityTag.of(revision), form)));
    }

    AccessRequestView submit(Draft draft) {
        return body(platform.access().submit(draft.no(), EntityTag.of(draft.revision())));
    }

    void delete(String no, long revision) {
        platform.access().delete(no, EntityTag.of(revision));
    }

    static AccessRequestView body(ResponseEntity<AccessRequestView> answer) {
        return Objects.requireNonNull(answer.getBody(), "the request");
    }

    private Draft draft(AccessRequestView view) {
        var known = new HashMap<String, Chosen>();
        for (var part : view.parts()) {
            for (var dataset : part.datasets()) {
                known.put(
                        dataset.slug(),
                        new Chosen(
                                dataset.code(),
                                dataset.slug(),
                                dataset.title(),
                                dataset.titleEn(),
                                part.department(),
                                List.of()));
            }
        }
        var wanted = Objects.requireNonNullElse(view.form().datasets(), List.<Wanted>of());
        return new Draft(view, wanted.stream().map(each -> chosen(each, known)).toList());
    }

    private Chosen chosen(Wanted wanted, Map<String, Chosen> known) {
        var code = Objects.requireNonNullElse(wanted.code(), "");
        return known.computeIfAbsent(Chosen.slug(code), slug -> look(code, slug))
                .with(Objects.requireNonNullElse(wanted.items(), List.of()));
    }

    /** A draft may hold what the catalogue does not show any more; then its code has to do for a title. */
    private Chosen look(String code, String slug) {
        try {
            var view = Objects.requireNonNull(
                    platform.datasets().dataset(slug, null).getBody(), "the dataset");
            var title = Objects.requireNonNullElse(view.metadata().title(), code);
            return new Chosen(code, slug, title, view.metadata().titleEn(), view.department(), List.of());
        } catch (CatalogException e) {
            return new Chosen(code, slug, code, null, null, List.of());
        }
    }
}
