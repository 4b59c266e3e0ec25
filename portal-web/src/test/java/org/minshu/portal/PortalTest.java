package org.minshu.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.minshu.portal.fake.FakePlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The portal's pages, with a stand-in for the platform and no database. One context for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PagesAlone.class,
        properties = {
            "spring.config.name=portal-web",
            "minshu.identity.issuer=http://issuer.test",
            "minshu.catalog.base-url=http://catalog-api.test",
            "minshu.portal.client-secret=a-secret"
        })
@AutoConfigureMockMvc
@Import(FakePlatform.class)
public @interface PortalTest {}
