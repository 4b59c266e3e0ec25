package org.minshu.portal.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.Named;
import org.minshu.client.Page;
import org.minshu.client.ReasonForm;
import org.minshu.client.succession.SuccessionClient;
import org.minshu.client.succession.SuccessionForm;
import org.minshu.client.succession.SuccessionPreview;
import org.minshu.client.succession.SuccessionView;
import org.springframework.util.MultiValueMap;

/** A merger that is planned and one that stands still. */
final class FakeSuccessions implements SuccessionClient {

    private static SuccessionView view(long id, String state, @Nullable String failure) {
        return new SuccessionView(
                id,
                "department",
                new Named("lyj", "福建省林业局", "Forestry Bureau"),
                new Named("sthjt", "福建省生态环境厅", null),
                LocalDate.of(2026, 12, 1),
                "机构改革",
                state,
                state.equals("PLANNED") ? Map.of() : Map.of("datasets", 12L, "people", 3L),
                failure,
                RequestSamples.days(-2),
                "陈建华",
                state.equals("PLANNED") ? null : RequestSamples.days(-1),
                null,
                null,
                null,
                state.equals("PLANNED"));
    }

    @Override
    public Page<SuccessionView> successions(MultiValueMap<String, String> query) {
        return new Page<>(List.of(succession(2), succession(1)), 2, 1, 20);
    }

    @Override
    public SuccessionView succession(long id) {
        return id == 1 ? view(1, "PLANNED", null) : view(id, "PARKED", "connection lost");
    }

    @Override
    public SuccessionPreview preview(String list, String source) {
        return new SuccessionPreview(list, source, Map.of("datasets", 12L, "openRequests", 2L, "people", 3L));
    }

    @Override
    public SuccessionView plan(SuccessionForm form) {
        FakeReferenceDesk.requireReason(form.reason());
        if ("lyj".equals(form.target())) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/target", "会形成循环。", "That closes a circle.")));
        }
        return succession(1);
    }

    @Override
    public SuccessionView cancel(long id, ReasonForm form) {
        FakeReferenceDesk.requireReason(form.reason());
        return succession(id);
    }

    @Override
    public SuccessionView retry(long id) {
        return succession(id);
    }
}
