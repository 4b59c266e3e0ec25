package org.minshu.catalog.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.rules.Findings;
import org.minshu.client.reference.DepartmentForm;
import org.minshu.client.reference.LibraryForm;
import org.minshu.client.reference.RegionForm;
import org.minshu.client.reference.TermForm;
import org.minshu.model.code.SocialCreditCode;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.LibraryType;
import org.minshu.model.vocabulary.RegionLevel;

/** What departments, libraries, regions and terms must be like. */
final class ReferenceRules {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,49}");
    private static final Pattern CLASS_CODE = Pattern.compile("[123]\\d{7}");
    private static final Pattern REGION_CODE = Pattern.compile("[1-9]\\d{5}");
    private static final int NAME = 100;
    private static final int NAME_EN = 200;

    private ReferenceRules() {}

    static void check(String key, DepartmentForm form, CodeLists lists) {
        var findings = new Findings();
        key(findings, key);
        names(findings, "nameZh", form.nameZh(), form.nameEn());
        findings.required("/classCode", form.classCode());
        if (form.classCode() != null && !CLASS_CODE.matcher(form.classCode()).matches()) {
            findings.invalid("/classCode", "前段码为八位数字，首位为 1、2 或 3。", "Give eight digits, the first 1, 2 or 3.");
        }
        findings.required("/creditCode", form.creditCode());
        if (form.creditCode() != null && !SocialCreditCode.isValid(form.creditCode())) {
            findings.add("/creditCode", ProblemType.CHECK_DIGIT_WRONG);
        }
        findings.required("/region", form.region());
        findings.term("/region", form.region(), lists.regions());
        findings.required("/kind", form.kind());
        findings.term("/kind", form.kind(), lists.list("departmentKind"));
        findings.refuseIfAny();
    }

    static void check(String key, LibraryForm form, CodeLists lists) {
        var findings = new Findings();
        key(findings, key);
        names(findings, "nameZh", form.nameZh(), form.nameEn());
        findings.required("/type", form.type());
        findings.term("/type", form.type(), LibraryType.class);
        findings.term("/lead", form.lead(), lists.classCodes().keySet());
        findings.refuseIfAny();
    }

    static void check(String code, RegionForm form, CodeLists lists) {
        var findings = new Findings();
        if (!REGION_CODE.matcher(code).matches()) {
            findings.invalid("/code", "区划代码为六位数字。", "Give the six digits of GB/T 2260.");
        }
        names(findings, "name", form.name(), form.nameEn());
        findings.required("/level", form.level());
        findings.term("/level", form.level(), RegionLevel.class);
        findings.term("/parent", form.parent(), lists.regions());
        if (code.equals(form.parent())) {
            findings.invalid("/parent", "上级不能是自己。", "A region is not its own parent.");
        }
        findings.refuseIfAny();
    }

    static void check(String list, String code, TermForm form) {
        var findings = new Findings();
        if (!KeptLists.TERMS.contains(list)) {
            findings.invalid("/vocabulary", "该代码表不可修改。", "This list cannot be changed.");
        }
        key(findings, code);
        names(findings, "zh", form.zh(), form.en());
        findings.refuseIfAny();
    }

    private static void key(Findings findings, String key) {
        if (!KEY.matcher(key).matches()) {
            findings.invalid(
                    "/key", "请用 1 至 50 个字母、数字、点、横线或下划线。", "Use 1 to 50 letters, digits, dots, dashes or underscores.");
        }
    }

    private static void names(Findings findings, String field, @Nullable String name, @Nullable String nameEn) {
        findings.required("/" + field, name == null || name.isBlank() ? null : name);
        findings.line("/" + field, name, NAME);
        findings.line(field.equals("zh") ? "/en" : "/nameEn", nameEn, NAME_EN);
    }
}
