package org.minshu.portal.session;

import org.minshu.database.Migration;
import org.springframework.context.annotation.Import;

/** What the errand {@code migrate} needs; no configuration by itself, because the portal that serves must not find it. */
@Import({Migration.class, PortalSchema.class})
public class PortalMigration {}
