package org.minshu.model.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States who may call an endpoint. An endpoint without it is refused to everybody, and a test fails. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** Callers with any of these roles; empty for everybody, signed in or not, see {@link #anonymous()}. */
    Role[] value() default {};

    /** Whether callers without a token are let in too. */
    boolean anonymous() default false;

    /** Whether every signed-in caller is let in, whatever the role. */
    boolean signedIn() default false;
}
