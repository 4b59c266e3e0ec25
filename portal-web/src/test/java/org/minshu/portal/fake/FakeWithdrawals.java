package org.minshu.portal.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.minshu.client.Named;
import org.minshu.client.withdrawal.WithdrawalClient;
import org.minshu.client.withdrawal.WithdrawalForm;
import org.minshu.client.withdrawal.WithdrawalPreview;
import org.minshu.client.withdrawal.WithdrawalPreview.Holder;
import org.minshu.client.withdrawal.WithdrawalView;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;

/** One dataset is withdrawn; two organisations hold grants of every other. */
final class FakeWithdrawals implements WithdrawalClient {

    @Override
    public WithdrawalView withdrawal(String code) {
        if (!code.equals("withdrawn")) {
            throw new CatalogException(ProblemType.NOT_FOUND, code);
        }
        return view(code, "DONE", "<b>合并到新系统</b>");
    }

    private static WithdrawalView view(String code, String state, String reason) {
        return new WithdrawalView(
                "30701914/000099",
                code,
                "老数据集",
                "The old dataset",
                Samples.ECOLOGY,
                state,
                reason,
                LocalDate.of(2026, 8, 1),
                new Named("30701914-000001", "地表水断面水质自动监测", null),
                Instant.parse("2026-07-01T00:00:00Z"));
    }

    @Override
    public WithdrawalPreview preview(String code) {
        return new WithdrawalPreview(
                112,
                List.of(
                        new Holder("SQ-2026-000776-G", "榕江智水科技有限公司", LocalDate.of(2027, 8, 31), true),
                        new Holder("SQ-2026-000779-G", "<i>海丝</i>", LocalDate.of(2027, 1, 31), false)),
                3,
                47,
                List.of(new Named("S28", "闽江流域水质预警溯源", null)));
    }

    @Override
    public WithdrawalView withdraw(String code, String etag, WithdrawalForm form) {
        if (form.reason() == null) {
            RequestSamples.refuse(List.of(RequestSamples.violation("/reason", "须写明理由，请填写理由。", "Give the reason.")));
        }
        return view(code, form.on() == null ? "DONE" : "ANNOUNCED", String.valueOf(form.reason()));
    }

    @Override
    public void cancel(String code) {
        if (code.equals("30701914-000012")) {
            throw new CatalogException(ProblemType.STATE_CHANGED, code);
        }
    }
}
