package org.minshu.operations.setting;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Looks at the address only, not at who answers there. */
public final class WebAddressValidator implements ConstraintValidator<WebAddress, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return switch (value) {
            case null -> true;
            case URI address -> isWeb(address);
            case Collection<?> addresses ->
                addresses.stream().allMatch(address -> address instanceof URI uri && isWeb(uri));
            default -> false;
        };
    }

    private static boolean isWeb(URI address) {
        var scheme = address.getScheme();
        return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && address.getHost() != null;
    }
}
