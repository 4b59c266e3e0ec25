package org.minshu.ingestion.table;

/** The box around the places of one geometry, in the units of its coordinates. */
public final class Extent {

    private double west = Double.POSITIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    public void see(double x, double y) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
    }

    public boolean isEmpty() {
        return !(west <= east && south <= north) || Double.isInfinite(east - west) || Double.isInfinite(north - south);
    }

    /** As places are staged. */
    public String with(String geojson) {
        return west + " " + south + " " + east + " " + north + " " + geojson;
    }
}
