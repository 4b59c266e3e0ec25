package org.minshu.split.application;

import java.net.URI;
import java.util.OptionalLong;
import org.minshu.embedded.Engine;
import org.minshu.embedded.Program;
import org.minshu.split.process.Probe;

/** One process of an application. */
public final class Replica implements Engine {

    private final Application application;
    private final int port;
    private final int managementPort;
    private final Program program;

    Replica(Application application, int port, int managementPort, Program program) {
        this.application = application;
        this.port = port;
        this.managementPort = managementPort;
        this.program = program;
    }

    public Application application() {
        return application;
    }

    public int port() {
        return port;
    }

    public int managementPort() {
        return managementPort;
    }

    public OptionalLong pid() {
        return program.pid();
    }

    /** Whether it wants requests now. */
    public boolean isReady() throws InterruptedException {
        return program.isRunning() && readiness(managementPort).isUp();
    }

    static Probe readiness(int managementPort) {
        return new Probe(URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness"));
    }

    @Override
    public String name() {
        return program.name();
    }

    @Override
    public void start() {
        program.start();
    }

    @Override
    public boolean isRunning() {
        return program.isRunning();
    }

    @Override
    public void stop() {
        program.stop();
    }
}
