package org.minshu.portal.fake;

import java.time.LocalDate;
import java.util.List;
import org.minshu.client.Page;
import org.minshu.client.person.DelegationClient;
import org.minshu.client.person.DelegationForm;
import org.minshu.client.person.DelegationView;
import org.minshu.client.person.DeputyView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** One delegation that holds today. */
final class FakeDelegations implements DelegationClient {

    private static DelegationView delegation() {
        return new DelegationView(
                7,
                "steward",
                "王晓",
                "STEWARD",
                "sthjt",
                "lin",
                "<i>林海</i>",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 5),
                "年休假",
                "ACTIVE",
                RequestSamples.days(-1),
                null,
                null,
                true);
    }

    @Override
    public Page<DelegationView> delegations(int page, int size) {
        return new Page<>(List.of(delegation()), 1, page, size);
    }

    @Override
    public List<DeputyView> candidates() {
        return List.of(new DeputyView("lin", "林海"));
    }

    @Override
    public DelegationView delegate(DelegationForm form) {
        if (form.reason() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/reason", "须写明理由，请填写理由。", "Give the reason.")));
        }
        return delegation();
    }

    @Override
    public DelegationView end(long id) {
        if (id != 7) {
            throw new CatalogException(ProblemType.STATE_CHANGED, "It has ended");
        }
        return delegation();
    }
}
