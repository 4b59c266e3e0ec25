package org.minshu.embedded.node;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** Runs one Elasticsearch node on loopback until its parent process ends. */
public final class ElasticsearchLauncher {

    private ElasticsearchLauncher() {}

    /** Arguments: the node's unpacked folder, the folder of its data, its HTTP port, settings as {@code name=value}. */
    public static void main(String[] args) throws Exception {
        LogConfigurator.configureESLogging();
        try (var node =
                node(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), args[2], settings(args))) {
            node.start();
            // The parent holds our standard input: its end, however it came, is ours.
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        // Threads of the node that are still at work must not keep the folder's locks.
        Runtime.getRuntime().halt(0);
    }

    private static Settings settings(String[] args) {
        var settings = Settings.builder();
        Arrays.stream(args)
                .skip(3)
                .map(setting -> setting.split("=", 2))
                .forEach(pair -> settings.put(pair[0], pair[1]));
        return settings.build();
    }

    private static Node node(Path home, Path data, String port, Settings place) {
        var settings = Settings.builder()
                .put(place)
                .put("path.home", home.toString())
                .put("path.data", data.toString())
                .put("cluster.name", "minshu")
                .put("http.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.host", "127.0.0.1")
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                // On a small machine's full disk a read-only index is worse than a full disk.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        var environment = new Environment(settings, home.resolve("config"));
        var noModuleLayers = false; // we run on the class path
        var plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                noModuleLayers);
        return new Node(environment, plugins);
    }
}
