package org.minshu.portal.session;

import org.minshu.database.Migration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the errand {@code migrate} needs, without everything else. */
@Configuration(proxyBeanMethods = false)
@Import({Migration.class, PortalSchema.class})
public class PortalMigration {}
