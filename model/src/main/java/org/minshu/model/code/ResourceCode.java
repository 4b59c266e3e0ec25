package org.minshu.model.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 信息资源代码 such as {@code 30701916/000012}: eight digits of classification, a slash, six digits of sequence.
 * Source: 政务信息资源目录编制指南. In addresses the slash becomes a dash.
 */
public record ResourceCode(String value) {

    private static final Pattern FORM = Pattern.compile("[123]\\d{7}/\\d{6}");

    public ResourceCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a resource code: " + value);
        }
    }

    public static ResourceCode of(String classCode, long sequence) {
        return new ResourceCode("%s/%06d".formatted(classCode, sequence));
    }

    /** Reads either form, with slash or dash. */
    public static Optional<ResourceCode> parse(String text) {
        var value = text.replace('-', '/');
        return FORM.matcher(value).matches() ? Optional.of(new ResourceCode(value)) : Optional.empty();
    }

    /** The form used in addresses: {@code 30701916-000012}. */
    public String slug() {
        return value.replace('/', '-');
    }

    @Override
    public String toString() {
        return value;
    }
}
