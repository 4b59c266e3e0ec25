package org.minshu.operations.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A good value of a setting, or for a secret words for one: error sentences and the operators' page show it. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Example {

    /** Reads on from "set it, for example to". */
    String value();
}
