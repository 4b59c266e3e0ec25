package org.minshu.split.application;

/** The applications of the platform. */
public enum Application {
    CATALOG_API("catalog-api", "catalog", true),
    INGESTION("ingestion", "ingestion", false),
    PORTAL_WEB("portal-web", "portal", true);

    private final String module;
    private final String schema;
    private final boolean behindGateway;

    Application(String module, String schema, boolean behindGateway) {
        this.module = module;
        this.schema = schema;
        this.behindGateway = behindGateway;
    }

    /** As modules, jars, processes and the routing table call it. */
    public String module() {
        return module;
    }

    /** The schema of the database that it owns. */
    String schema() {
        return schema;
    }

    /** Whether requests are routed to it; a worker takes its work from the database. */
    public boolean isBehindGateway() {
        return behindGateway;
    }
}
