package org.minshu.split.application;

/** The applications of the platform. */
public enum Application {
    CATALOG_API("catalog-api", true),
    INGESTION("ingestion", false),
    PORTAL_WEB("portal-web", true);

    private final String module;
    private final boolean behindGateway;

    Application(String module, boolean behindGateway) {
        this.module = module;
        this.behindGateway = behindGateway;
    }

    /** As modules, jars, processes and the routing table call it. */
    public String module() {
        return module;
    }

    /** Whether requests are routed to it; a worker takes its work from the database. */
    public boolean isBehindGateway() {
        return behindGateway;
    }
}
