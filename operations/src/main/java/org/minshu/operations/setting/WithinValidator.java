package org.minshu.operations.setting;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.util.unit.DataSize;

/** Says which bound is broken. */
public final class WithinValidator implements ConstraintValidator<Within, Object> {

    private String least = "";
    private String most = "";

    @Override
    public void initialize(Within bounds) {
        least = bounds.least();
        most = bounds.most();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        var size = size(value);
        if (size.compareTo(bound(least, value)) < 0) {
            return refuse(context, "is less than " + least);
        }
        return size.compareTo(bound(most, value)) <= 0 || refuse(context, "is more than " + most);
    }

    private static BigDecimal bound(String text, Object value) {
        return size(Objects.requireNonNull(
                ApplicationConversionService.getSharedInstance().convert(text, value.getClass())));
    }

    /** Periods are compared by their usual length: a month has 30 days, a year 365. */
    private static BigDecimal size(Object value) {
        return switch (value) {
            case Duration duration -> BigDecimal.valueOf(duration.toMillis());
            case DataSize size -> BigDecimal.valueOf(size.toBytes());
            case Period period ->
                BigDecimal.valueOf(period.getYears() * 365L + period.getMonths() * 30L + period.getDays());
            case Number number -> new BigDecimal(number.toString());
            default -> throw new IllegalArgumentException("No bounds for " + value.getClass());
        };
    }

    private static boolean refuse(ConstraintValidatorContext context, String complaint) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(complaint).addConstraintViolation();
        return false;
    }
}
