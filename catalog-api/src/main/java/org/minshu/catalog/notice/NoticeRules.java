package org.minshu.catalog.notice;

import static org.minshu.catalog.rules.Texts.tidy;

import org.minshu.catalog.rules.Findings;
import org.minshu.client.notice.NoticeForm;

/** What a notice must state. */
final class NoticeRules {

    private NoticeRules() {}

    /** The form, tidied; refused with everything that is wrong. */
    static NoticeForm check(NoticeForm sent) {
        var form = new NoticeForm(
                tidy(sent.titleZh()),
                tidy(sent.titleEn()),
                tidy(sent.textZh()),
                tidy(sent.textEn()),
                tidy(sent.from()),
                tidy(sent.until()));
        var findings = new Findings();
        texts(form, findings);
        days(form, findings);
        findings.refuseIfAny();
        return form;
    }

    private static void texts(NoticeForm form, Findings findings) {
        findings.required("/titleZh", form.titleZh());
        findings.atLeast("/titleZh", form.titleZh(), 2);
        findings.line("/titleZh", form.titleZh(), 100);
        findings.required("/textZh", form.textZh());
        findings.lines("/textZh", form.textZh(), 4_000);
        findings.line("/titleEn", form.titleEn(), 200);
        findings.lines("/textEn", form.textEn(), 8_000);
        if (form.titleEn() == null && form.textEn() != null) {
            findings.required("/titleEn", null);
        }
        if (form.textEn() == null && form.titleEn() != null) {
            findings.required("/textEn", null);
        }
    }

    private static void days(NoticeForm form, Findings findings) {
        findings.required("/from", form.from());
        var from = findings.date("/from", form.from());
        var until = findings.date("/until", form.until());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            findings.invalid("/until", "截止日期不能早于开始日期。", "The last day is not before the first.");
        }
    }
}
