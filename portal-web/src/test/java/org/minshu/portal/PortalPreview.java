package org.minshu.portal;

import org.minshu.portal.fake.FakePlatform;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The portal with the stand-in, to be looked at in a browser; settings as arguments. */
public final class PortalPreview {

    private PortalPreview() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(PagesAlone.class, FakePlatform.class)
                .profiles("preview")
                .properties(
                        "spring.config.name=portal-web",
                        "minshu.identity.issuer=http://issuer.test",
                        "minshu.catalog.base-url=http://catalog-api.test",
                        "minshu.portal.client-secret=a-secret")
                .run(args);
    }
}
