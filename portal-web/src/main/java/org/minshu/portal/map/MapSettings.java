package org.minshu.portal.map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.operations.setting.Example;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What lies under maps beside our own sketch of rivers: nothing, unless somebody answers for it with its map approval number.
 *
 * @param tiles address of the tiles of a base map, with {z}, {x} and {y} where their numbers go
 * @param labels address of tiles with names that lie above those
 * @param boundaries GeoJSON file with boundaries, in degrees of WGS 84; the portal hands it out itself
 * @param source whose base map that is, shown in its corner
 * @param approval map approval number (审图号) of the tiles and boundaries, shown in the corner of each map; needed with either
 * @param zoom closest zoom that the tiles have
 */
@Validated
@ConfigurationProperties("minshu.portal.map")
public record MapSettings(
        @Example("https://tiles.example/vec/{z}/{x}/{y}.png")
        @Nullable @Pattern(regexp = MapSettings.TILES, message = "is not an address of tiles") String tiles,

        @Example("https://tiles.example/cva/{z}/{x}/{y}.png")
        @Nullable @Pattern(regexp = MapSettings.TILES, message = "is not an address of tiles") String labels,

        @Example("/etc/minshu/boundaries.geojson") @Nullable Path boundaries,

        @Example("天地图") @Nullable String source,

        @Example("GS（2024）0650号") @Nullable String approval,

        @DefaultValue("18") @Min(1) @Max(20) int zoom) {

    static final String TILES =
            "(?=.*\\{x})(?=.*\\{y})(?=.*\\{z})https?://[A-Za-z0-9.-]{1,253}(:\\d{1,5})?/\\S{1,2000}";

    public MapSettings {
        boolean others = tiles != null || labels != null || boundaries != null;
        if (others && (approval == null || approval.isBlank())) {
            throw new IllegalArgumentException(
                    "minshu.portal.map.approval is missing: tiles and boundaries are shown with their approval number.");
        }
    }

    /** Where browsers may get tiles from. */
    public Set<String> origins() {
        return Stream.of(tiles, labels)
                .filter(Objects::nonNull)
                .map(address -> address.replaceFirst("^(https?://[^/]+).*", "$1"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
