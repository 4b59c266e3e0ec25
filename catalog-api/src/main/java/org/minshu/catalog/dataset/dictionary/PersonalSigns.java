package org.minshu.catalog.dataset.dictionary;

import java.util.List;
import java.util.regex.Pattern;
import org.minshu.model.vocabulary.Sensitivity;

/** Signs that a column is about persons. They only propose: a person confirms. */
public final class PersonalSigns {

    private static final Pattern SENSITIVE =
            Pattern.compile("身份证|证件号|银行卡|病历|诊断|指纹|人脸|id_?card|idno|bank_?card", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSONAL = Pattern.compile(
            "姓名|手机|电话|联系人|住址|家庭地址|出生日期|驾驶员|车牌|person_?name|mobile|phone|driver|plate_?no", Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[1-9]\\d{5}(19|20)\\d{9}[\\dXx]");
    private static final Pattern MOBILE_NUMBER = Pattern.compile("1[3-9]\\d{9}");

    private PersonalSigns() {}

    /** By what it is called. */
    public static Sensitivity sensitivity(String names) {
        if (SENSITIVE.matcher(names).find()) {
            return Sensitivity.PERSONAL_SENSITIVE;
        }
        return PERSONAL.matcher(names).find() ? Sensitivity.PERSONAL : Sensitivity.NONE;
    }

    /** By what it is called and holds. */
    static Sensitivity sensitivity(String names, List<String> samples) {
        if (samples.stream().anyMatch(text -> IDENTITY_NUMBER.matcher(text).matches())) {
            return Sensitivity.PERSONAL_SENSITIVE;
        }
        var byName = sensitivity(names);
        return byName == Sensitivity.NONE
                        && samples.stream()
                                .anyMatch(text -> MOBILE_NUMBER.matcher(text).matches())
                ? Sensitivity.PERSONAL
                : byName;
    }
}
