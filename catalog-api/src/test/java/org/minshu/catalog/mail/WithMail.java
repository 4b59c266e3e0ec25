package org.minshu.catalog.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.minshu.catalog.CatalogIT;
import org.minshu.catalog.TestPlatform;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole API with a mail server; all that say so share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CatalogIT
@ContextConfiguration(initializers = {TestPlatform.class, PostalPlatform.class})
@Import(Reached.class)
public @interface WithMail {}
