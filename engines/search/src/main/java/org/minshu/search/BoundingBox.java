package org.minshu.search;

/** A box in WGS 84 degrees, edges included; it does not cross the 180th meridian. */
public record BoundingBox(double minLon, double minLat, double maxLon, double maxLat) {

    public BoundingBox {
        if (!(minLon >= -180 && minLon <= maxLon && maxLon <= 180)) {
            throw new IllegalArgumentException("Longitudes go from west to east within -180 and 180");
        }
        if (!(minLat >= -90 && minLat <= maxLat && maxLat <= 90)) {
            throw new IllegalArgumentException("Latitudes go from south to north within -90 and 90");
        }
    }
}
