package org.minshu.operations.setting;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An address, or a list of them, with a scheme of the web and a host. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddressValidator.class)
public @interface WebAddress {

    String message() default "is not an address that begins with http:// or https:// and names a host";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
