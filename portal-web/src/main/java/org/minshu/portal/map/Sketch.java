package org.minshu.portal.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rivers and names by which readers find their way, drawn by ourselves; no coast and no boundary is in it. Browsers read the
 * same file.
 */
public record Sketch(List<River> rivers, List<Name> names) {

    private static final String FILE = "static/assets/sketch.json";

    public Sketch {
        rivers = List.copyOf(rivers);
        names = List.copyOf(names);
    }

    /**
     * A river.
     *
     * @param points longitude and latitude of each, downstream
     */
    public record River(int width, List<List<Double>> points) {}

    /**
     * A word beside a city or a river.
     *
     * @param kind city or water
     */
    public record Name(String kind, String zh, String en, double lon, double lat) {}

    public static Sketch read() {
        try (var file = new ClassPathResource(FILE, Sketch.class.getClassLoader()).getInputStream()) {
            return JsonMapper.shared().readValue(file, Sketch.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
